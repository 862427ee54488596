"""Whether a thing lies inside of the park that stands before it, by the words between: 甲园|内的|乙园, 甲园|将打造|乙园、丙园."""

import re

Span = tuple[int, int]
_ALREADY = "(?:目前|现已?|已经?|正|将|要|还|同时|先后|陆续|集中|统一|分别|逐步|初步|全力|着力|重点|共|率先|积极)*"
_LED_BY = "(?:以[^,。;]{2,40}?为(?:龙头|核心|主体|主导|引领|依托|代表|重点)的)?"
_LAND = r"(?:划出|辟出|腾出|拿出|让出|预留)(?:了)?(?:约|近)?[\d.]+[万多余]*(?:平方公里|平方米|亩|公顷)(?:[土用]?地)?(?:用于)?"  # 在甲园|划出2800亩建|乙园
_INSIDE = re.compile(
    rf"(?:境?内|里)?的?(?:[“]|(?<=[内里的]))|{_ALREADY}(?:现有|拥有|建有|设有|引进|建成|有|下设|下辖)了?{_LED_BY}|{_LAND}(?:建设?|打造|布局|规划|发展)了?|内?(?:总?投资约?[\d.]+[亿万]元)?(?:规划|布局|谋划|开工)?{_ALREADY}(?:加快|正在|重点|高标准|启动)?(?:建设|打造|设立|建立|布局|规划|新建)了?"
    rf"(?:约?[\d.]+万?(?:平方公里|平方米|亩|公顷))?的?{_LED_BY}[“]?"
)  # 甲高新区“乙谷”, 甲经开区内的乙产业园, 在甲高新区建设乙产业园, 甲经开区将集中打造|乙产业园
_MADE_INSIDE = re.compile(f"{_ALREADY}(?:形成|管理|管辖)了?{_LED_BY}")  # 甲园|形成了|乙园、丙园
_LISTED = re.compile("[、,。;和与及等\n]|以及|[两二三四五六七八九十\\d]+[个大]|$")  # what follows a member of a list


def is_inside_of(text: str, start: int, thing: Span) -> bool:
    """Whether the words from here to a thing say that it lies inside, or is built there: 甲园|内的|乙园, 甲园|将打造|乙园、丙园."""
    if _INSIDE.fullmatch(text, start, thing[0]):
        return True
    made = _MADE_INSIDE.fullmatch(text, start, thing[0])
    return made is not None and _LISTED.match(text, thing[1]) is not None
