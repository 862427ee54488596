"""What is said to be issued and is not out: 将出台《甲办法》, 应尽快出台《甲办法》, 正在编制《甲规划》, 参与编制《甲规划》."""

import re

_WHEN = "(?:[于在][^,。;《]{1,10}|年内|年底前?|近期|下[月周]|适时|择机|今年|明年|按程序|同步|陆续|尽快|抓紧)?"
_NOT_YET = re.compile(
    "(?:应当?|应该|须|必须|需|未|没有|不予?|暂不|不再|(?<!模)拟|(?<![现是可])将|计划|准备|力争|争取|有望|预计)"
    + _WHEN
    + "$"
)  # 某部应|公布甲名单
_UNDER_WAY = re.compile("(?:正|正在|抓紧|加快|着手|启动|酝酿|谋划)$")  # 某局正在|编制《甲规划》
_FOR_OTHERS = re.compile(  # 参与|编制《甲规划》, 推动各县|出台《乙方案》, 贯彻国家|印发的《丙方案》
    "(?:参与|协助|配合|促成|推动|推进|督促|指导|鼓励|要求)(?:了|[各全][\u4e00-\u9fff()、]{1,8})?$"
    "|(?:贯彻|落实|执行|学习|按照|根据|对照|围绕)(?:好|了)?(?:国家|中央|省里|市里|上级)[^,。;《]{0,4}$"
)
_WISHED = re.compile(  # 某市应尽快|出台《甲办法》
    "(?:应(?![急用税])(?:当|该)?|建议|呼吁|希望|盼|期待|请求)[^,。;]{0,10}$|(?<![要须将])(?:尽快|尽早|早日|及早)[^,。;]{0,4}$"
)
_NEAR = 24  # characters before the verb


def not_yet(text: str, start: int, verb: int) -> bool:
    """Whether what is behind a verb, with the adverbs before it, is only to be issued, under way, or issued by others."""
    near = max(start, verb - _NEAR)
    return any(said.search(text, near, verb) for said in (_NOT_YET, _UNDER_WAY, _FOR_OTHERS))


def wished(text: str, start: int, verb: int) -> bool:
    """Whether what is behind a verb is only called for: 建议某市|出台《甲办法》."""
    return _WISHED.search(text, start, verb) is not None
