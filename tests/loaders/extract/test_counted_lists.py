"""Lists of industries, chains and clusters behind or before the head that counts them, in every form that a list takes."""

import re

import pytest

from tests.loaders.extract.facts import Facts

TITLE = "安徽省加快推进新型工业化。\n"
HEADS = {  # head, unit, what the members bear themselves
    "industries": ("主导产业", "大", ""),
    "chains": ("重点产业链", "条", ""),
    "full chains": ("产业链", "条", "产业链"),
    "short chains": ("重点产业链", "条", "链"),
    "clusters": ("特色产业集群", "个", ""),
    "full clusters": ("优势产业集群", "个", "产业集群"),
    "tracks": ("新赛道", "条", ""),
}
FORMS = {
    "with a count behind": "芜湖市聚焦{a}、{b}、{c}{n}{unit}{head}。",
    "behind a colon": "芜湖市培育{n}{unit}{head}:{a}、{b}、{c}。",
    "of which it consists": "芜湖市{n}{unit}{head}包括{a}、{b}、{c}。",
    "become": "{a}、{b}、{c}成为芜湖市{n}{unit}{head}。",
    "items of one sentence": "芜湖市培育{n}{unit}{head}:一是{a};二是{b};三是{c}。",
    "items of the next": "芜湖市培育{n}{unit}{head}。一是{a},二是{b},三是{c}。",
    "items that say more": "芜湖市培育{n}{unit}{head}。一是{a}。补齐短板。二是{b}。建设项目。三是{c}。",
    "the next sentence": "芜湖市培育{n}{unit}{head}。{a}、{b}、{c}。",
    "numbers": "芜湖市培育{n}{unit}{head}:\n1.{a}\n2.{b}\n3.{c}\n",
    "hanzi": "芜湖市培育{n}{unit}{head}:\n(一){a}。补齐短板。\n(二){b}。建设项目。\n(三){c}。抓创新。\n",
    "bullets": "芜湖市培育{n}{unit}{head}:\n· {a}\n· {b}\n· {c}\n",
    "dashes": "芜湖市培育{n}{unit}{head}。\n——{a}。补齐短板。\n——{b}。建设项目。\n——{c}。抓创新。\n",
    "lines": "芜湖市培育{n}{unit}{head}\n{a}\n{b}\n{c}\n",
    "one line": "芜湖市培育{n}{unit}{head}\n{a}、{b}、{c}\n",
    "in marks": "芜湖市打造“{a}”“{b}”“{c}”{n}{unit}{head}。",
    "in marks in brackets": "芜湖市{n}{unit}{head}(“{a}”“{b}”“{c}”)加快壮大。",
    "in marks behind a colon": "芜湖市培育{n}{unit}{head}:“{a}”、“{b}”、“{c}”。",
}
FIELDS = ("节能环保", "光伏玻璃", "船舶制造")


def plain(name: str) -> str:
    return re.sub("(?:产业集群|集群|产业链|链)$", "", name)


@pytest.mark.parametrize("count", ["3", "三"])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", HEADS)
def test_counted_list_is_a_group_of_its_members(kind: str, form: str, count: str) -> None:
    head, unit, tail = HEADS[kind]
    members = dict(zip("abc", (field + tail for field in FIELDS), strict=True))
    facts = Facts(TITLE + FORMS[form].format(n=count, unit=unit, head=head, **members))
    included = facts.relations("INCLUDES")
    assert {plain(member) for _, member in included} == set(FIELDS)
    assert len({group for group, _ in included}) == 1
    assert {plain(name) for kind in ("Industry", "Chain", "Cluster") for name in facts.names(kind)} == set(FIELDS)
    assert {who for who, _ in facts.relations("FOCUSES_ON")} <= {"芜湖市"}


@pytest.mark.parametrize(
    "text",
    [
        "芜湖市未能打造“节能环保”“光伏玻璃”“船舶制造”三大产业集群。",
        "芜湖市不将节能环保、光伏玻璃、船舶制造列为三大主导产业。",
        "芜湖市曾有三大主导产业:节能环保、光伏玻璃、船舶制造。",
        "芜湖市过去有三大主导产业。分别是节能环保、光伏玻璃、船舶制造。",
        "检查组对节能环保、光伏玻璃、船舶制造三大行业开展安全检查。",
        "芜湖市关停节能环保、光伏玻璃、船舶制造三大行业落后产能。",
    ],
)
def test_list_that_is_denied_past_or_looked_after_is_no_aim(text: str) -> None:
    facts = Facts(TITLE + text)
    assert facts.relations("FOCUSES_ON") == set()
    assert not {name for name in facts.names("Industry") if name.startswith("关停")}


@pytest.mark.parametrize(
    "text",
    [
        "芜湖市禁止发展以下3个产业:\n· 节能环保\n· 光伏玻璃\n· 船舶制造\n",
        "芜湖市退出三条产业链\n1.节能环保\n2.光伏玻璃\n3.船舶制造\n",
        "芜湖市培育三条产业链\n1.节能环保\n2.光伏玻璃\n",
        "芜湖市淘汰三大产业。一是节能环保。二是光伏玻璃。三是船舶制造。",
        "芜湖市培育三大产业。一是加强招商。二是加快建设。三是优化服务。",
    ],
)
def test_items_that_are_not_wanted_or_not_as_many_are_no_members(text: str) -> None:
    assert Facts(TITLE + text).relations("INCLUDES") == set()


def test_chains_in_marks_are_chains() -> None:
    assert Facts("芜湖市做强光伏链、氢能链和金融科技链。").names("Chain") == {
        "光伏产业链",
        "氢能产业链",
        "金融科技产业链",
    }
    facts = Facts("芜湖市做强“光伏链”“氢能链”,打通“资金链”“人才链”。")
    assert facts.names("Chain") == {"光伏产业链", "氢能产业链"}


def test_sort_of_chains_is_a_group() -> None:
    facts = Facts("芜湖市围绕光伏、氢能等优势链条招商。")
    assert facts.relations("INCLUDES") == {("优势链条", "光伏产业链"), ("优势链条", "氢能产业链")}


def test_field_of_a_list_keeps_its_joint() -> None:
    facts = Facts("云岭经济开发区主导产业为节能和环保装备、光伏玻璃、船舶制造。")
    assert facts.names("Industry") == {"节能和环保装备", "光伏玻璃", "船舶制造"}


def test_place_of_counted_industries_has_them() -> None:
    facts = Facts(TITLE + "芜湖市三大主导产业加快壮大。")
    assert facts.relations("FOCUSES_ON") == {("芜湖市", "三大主导产业")}
