"""Earlier documents that a later one replaces: 原《甲办法》|同时废止, 在|《甲规划》|基础上, 《甲办法》|由《乙办法》替代, 修订|《甲方案》|,出台《乙方案》."""

import re

_BRACKET = r"(?:[(].{1,40}?[)])?"
_OUT = "(?:印发|出台|发布|公布|制定|实施)"
_REPLACED = re.compile(
    rf"[ ]*{_BRACKET}(?:同时|即行|自行|即|自动|相应)*(?:废止|停止执行|失效|不再(?:执行|施行|适用))"
    rf"|{_BRACKET}[由被](?:(?:本|该|新)[^,。;]{{0,8}}?|《[^《》]+》{_BRACKET})所?(?:替代|取代|代替|接替)"
    rf"|{_BRACKET}(?:之后|后|以来)(?:[^,。]{{0,8}}(?:又一|又推出|再次|第[二三四五六七]|新一轮|新的))"
    rf"|{_BRACKET}(?:的)?(?:(?:实施|执行)(?:成效|情况|经验|效果|评估)*的?)?(?:基础上|(?:接续|后续|延续|升级)(?:版|规划|计划|方案|文件|政策|之作)|(?:升级|[23]\.0)版)"
    rf"|{_BRACKET}的(?:延续|接续|接力|升级|深化)(?:[和与、及](?:升级|发展|拓展|深化|提升|创新|优化|延续))?(?=[,。;]|$)"
    rf"|{_BRACKET}(?:已经?|即将|现已)?(?:于[^,。;]{{2,10}})?(?:执行|实施)?(?:期满|到期|届满)(?=[^。]{{0,30}}(?:本|新一?|接续|衔接|{_OUT}))"
    rf"|{_BRACKET}(?:修订|修改|升级|更新|调整)(?:完善|升级)?[为成](?:了)?《"
)
_REPLACES = re.compile(
    r"(?:是|这是|为)?继$|(?:替代|取代|代替|(?<!关于)(?<!决定)废止|接续|接替|承接|承继|接棒)"
    rf"(?:了|原|原有的?|(?:此前|之前)的?|20\d\d年的?|(?:20\d\d年)?{_OUT}的)*$"
)
_NO_REPLACING = ("确定的", "提出的", "明确的")  # 承接《甲规划》|确定的任务
_OF_REVISED = re.compile(  # 对《甲办法》|进行了修订
    rf"{_BRACKET}(?:进行了?|作了?|作出了?)?(?:全面|系统)?(?:修订|修改|更新|修编|衔接|升级|接续)"
)
_REVISES = re.compile("(?:修订|修编|修改|修改完善|修订完善)(?:了|原)?$")
_NEW_ONE = re.compile(rf"{_BRACKET},[^,。;《》]{{0,8}}?(?:形成|{_OUT})了?《")  # 修订《甲办法》|,出台《乙办法》
_WITH = re.compile("(?:以|用|由|拿|换成)[^,。;《》]{0,8}$")  # 又以新版的|《乙规划》|取而代之
_IN_ITS_PLACE = re.compile(
    rf"{_BRACKET}(?:予以|全面|正式)*(?:取而代之|(?:取代|替代|代替|接替|替换)了?(?:它|之|其|前者|旧[版规]|原(?:规划|方案|计划|办法|版)))"
)
_NEW_VERSION = re.compile(  # 时隔两年,又拿出升级版的|《乙方案》
    "(?:又|再|再次|重新)[^,。;《》]{0,10}(?:新版|升级版|修订版|接续版|[2-9]\\.0版)的?$"
)


def is_new_version(before: str) -> bool:
    """Whether a document with these words before it is a newer version of the one named before: 又拿出升级版的|《乙方案》."""
    return _NEW_VERSION.search(before) is not None


def takes_its_place(before: str, behind: str) -> int | None:
    """Where 以 stands before a document that takes the place of the one named before: 以|《乙规划》|取而代之; None for any other."""
    led = _WITH.search(before) if _IN_ITS_PLACE.match(behind) else None
    return led.start() if led else None


def is_replaced(before: str, behind: str) -> bool:
    """Whether a document with these words before and behind it in its clause is replaced by a later one."""
    if _REPLACED.match(behind):
        return True
    if _REPLACES.search(before):
        return not behind.startswith(_NO_REPLACING)
    if "对" in before and _OF_REVISED.match(behind):
        return True
    return bool(_REVISES.search(before) and _NEW_ONE.match(behind))
