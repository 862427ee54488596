"""Repair speed: characters a CPU second on clean, damaged and traditional text, against a plain copy of the same text.

The text is made up from words of the genre, 10 MB of raw UTF-8. A copy is
`text.encode("utf-8")` and `str(data, "utf-8")`: the cost of passing the bytes once in each direction. Linear time shows
where the figures for a quarter of the text and for all of it are about the same.
"""

import random
from collections.abc import Callable

from benchmarks.side_by_side import Row, compare
from loaders.repair import Recipe, damage, repair
from loaders.repair.readings import KNOWN
from loaders.repair.script import damaged_forms

_LINES = (
    "推动 加快 支持 建设 培育 发展 提升 完善 强化 优化 打造 组织 实施 制定 落实 产业 企业 项目 技术 创新 集群 园区 平台",
    "体系 能力 机制 政策 行动 计划 方案 规模 质量 效益 结构 数字 绿色 智能 高端 新兴 传统 未来 先进 制造业 工业 服务业",
    "农业 经济 市场 资源 资金 人才 数据 网络 安全 标准 品牌 供应链 产业链 新能源 新材料 生物医药 航空航天 机器人 集成电路",
    "全省 各市 县区 国家级 省级 重点 领域 关键 核心 示范 试点 基地 中心 实验室 联盟 开发区 展会 对接 合作 进一步 积极",
    "有效 持续 充分 全面 和 与 及 的 在 向 对 为 由 以 把 将",
)
_WORDS = [word for line in _LINES for word in line.split()]
_MARKS = ",,,,、、。。。;"


def rows(megabytes: float = 10.0) -> list[Row]:
    """Characters a CPU second: the repair against a plain copy of the same text."""
    damaged = _sized(_damaged, megabytes)
    clean = _sized(_sentences, megabytes)
    texts = {
        "clean text": clean,
        "damaged text, a quarter of the file": damaged[: len(damaged) // 4],
        "damaged text": damaged,
        "traditional text": clean.translate({ord(plain): form for plain, form in damaged_forms().items()}),
    }
    repair(damaged[:10_000])  # tables are read once
    return [_measure(name, text) for name, text in texts.items()]


def _measure(name: str, text: str) -> Row:
    return compare(
        f"repair of {len(text.encode()) / 1e6:.1f} MB of {name}, against a copy",
        lambda: repair(text),
        lambda: str(text.encode("utf-8"), "utf-8"),
        amount=len(text),
        unit="characters/CPU s",
        rounds=3,
        cpu=True,
    )


def _sentences(characters: int) -> str:
    """So many characters of made-up sentences, always the same."""
    chance = random.Random(3)
    parts: list[str] = []
    length = 0
    while length < characters:
        parts += [*chance.choices(_WORDS, k=chance.randint(3, 9)), chance.choice(_MARKS)]
        if chance.random() < 0.03:
            parts.append("\n")
        length += 12
    return "".join(parts)


def _damaged(characters: int) -> str:
    return damage(_sentences(characters // 2), Recipe(KNOWN, traditional=True))


def _sized(make: Callable[[int], str], megabytes: float) -> str:
    """Text of about so many megabytes in UTF-8."""
    wanted = int(megabytes * 1_000_000)
    probe = make(20_000)
    return make(int(20_000 * wanted / len(probe.encode("utf-8"))))
