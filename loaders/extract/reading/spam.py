"""Words of advertisers that machines put into the sentences of pages: betting, private game servers, downloads, films."""

import re

_GAMES = r"棋牌|彩票|博彩|百家乐|老虎机|六合彩|时时彩|娱乐城|真人视讯|捕鱼"
_HOUSES = r"新?葡京|威尼斯人(?=娱乐|赌场|官[网方]|网(?![络红]))|太阳城(?=娱乐|赌场|官[网方]|网(?![络红])|集团官)|皇冠体育|金沙(?=娱乐|赌场|国际|网(?![络红])|app|官[网方])|永利(?=皇宫|赌场|娱乐|官[网方])|银河(?=娱乐场|赌场|国际娱乐)"
_SITE = r"(?:官方|官网|网站|网址|平台|入口|登[录陆]|注册|开户|下载|安装|投注|首页|手机版|客户端|最新版|app|APP|v?\d{1,4}\.\d{1,4}(?:\.\d{1,4}){0,3})"
HINT = re.compile(
    r"私服|外挂|手游|彩金|彩票平台|娱乐城|百家乐|老虎机|六合彩|时时彩|博彩|擦擦|伊人大|久久精品|国产精品视频"
    r"|葡京|威尼斯人|太阳城|皇冠|金沙|永利|银河|体育(?:app|APP|平台|官网|投注)|电子游戏|正版资料|精准资料|免费公开|开奖|特码|[一三]肖|下载v?\d|版下载|app下载|APP下载|在线观看|免费观看"
)
SPAM = re.compile(
    r"(?>"
    r"(?:新开|热血)?(?:传奇)?(?:私服|外挂)(?:发布网|网)?|\d{0,4}手游(?:盒子|平台|网)"
    rf"|\d{{0,4}}(?:{_GAMES})(?:游戏|平台|网站|娱乐){{0,4}}(?:注册|开户)?送?彩金(?:\d+元?)?"
    r"|(?:注册|首存|开户)?送彩金(?:\d+元?)?|\d{0,4}(?:彩票平台|娱乐城|百家乐|老虎机|六合彩|时时彩)(?:平台|网站|注册){0,4}"
    r"|擦{2,40}|伊人大[香杳][蕉焦](?:在线?|网)?|(?:久久|国产)精品(?:视频)?(?:在线)?"
    rf"|(?:新?澳门?|老澳门?)?(?:{_HOUSES})(?:娱乐场?|赌场|国际|网|{_SITE}){{0,6}}"  # 澳门新葡京
    rf"|(?:皇冠|[a-z]{{2,6}}\d{{0,3}})?(?:体育|电竞|真人|视讯)(?:app|APP|投注|官网入口|平台(?:登[录陆]|注册(?!用户)|下载))(?:{_SITE}){{0,6}}"  # 皇冠体育app
    rf"|(?<![A-Za-z])(?:mg|pg|pp|ag|pt|cq9|jdb|MG|PG|PP|AG|PT|CQ9|JDB)电子(?:游戏|(?=试玩|{_SITE}))(?:试玩|{_SITE}){{0,6}}"
    r"|(?:香港|新?澳门?|老澳门?|[0-9]{4}年?){0,3}(?:正版|最准|最快|精准|内部|天天|全年|免费)(?:[的]?(?:资料|公开|大全|免费|全年|开奖|结果|正版|精准|一肖|一码|挂牌|图库)){0,6}(?:资料(?:免费|全年|大全|公开)|开奖(?:结果|记录)|免费公开|一肖一码)(?:免费|全年|大全|公开|结果|记录){0,4}"
    r"|(?:新?澳门?|香港)(?:特码|[一三]肖[一三]码|开奖(?:结果|记录|直播))(?:资料|大全|公开){0,4}"
    rf"|(?:官方|安卓|苹果|手机|电脑|免费|最新|正式)?版?(?:app|APP)?下载(?:安装)?v\d{{1,4}}\.\d{{1,4}}(?:\.\d{{1,4}}){{0,3}}|(?:官方|安卓|苹果|手机|免费|最新|正式)版下载(?:{_SITE}){{0,6}}|(?:app|APP)下载(?:安装|{_SITE}){{1,6}}"
    r"|(?:高清|完整版?|免费|无码|全集|国语){1,3}(?:在线|免费)观看(?:高清|完整版|全集|视频){0,4}"
    r")(?!产业|物流|项目|用品|材料|集团|公司|园|中心|服务|教育|设备|制造|平台|课)"
)
_SURE = re.compile(  # of nobody else
    r"私服|外挂|彩金|彩票|娱乐城|百家乐|老虎机|六合彩|时时彩|博彩|擦擦|伊人大|精品视频|葡京|正版资料|精准资料|开奖|特码|[一三]肖"
)
_HEX = re.compile(  # 按照要求,|9c8809|明确提出
    r"(?<=[\u4e00-\u9fff,，。、；;])(?=[0-9a-f]{5,16}(?!芯片|直升|飞机|[系型版]|电池|项目|产品|合金|材料|工艺)[\u4e00-\u9fff])(?:\d{1,8}[a-f]{1,8}\d|[a-f]{1,8}\d{1,8}[a-f])[0-9a-f]{0,12}+"
)
_LETTER = re.compile("[a-f]")  # that each of them holds, and few texts do


_FORUM = re.compile(r"(?m)(?:^|(?<=[\u4e00-\u9fff。，、；：！？”\"’)])) ?(?:[!-~]{1,2} ){3,14}[!-~]{1,3} ?$")
_SPACED = re.compile("(?:[!-~]{1,2} ){3}")  # what such an end is made of, and few texts are
_SIGNS = re.compile(r"[!#$%^&*+;?@\[\]{}~`]")
_MANY_SIGNS = 3


def _of_forums(text: str) -> list[tuple[int, int]]:
    """What forums put at the ends of lines against copying: 甲市崛起|# Q5 }9 O; M% r! P."""
    ends = _FORUM.finditer(text) if _SPACED.search(text) else ()
    return [m.span() for m in ends if len(_SIGNS.findall(m[0])) >= _MANY_SIGNS]


def spam(text: str) -> list[tuple[int, int]]:
    """Where such words stand, and strings of digits and letters that belong to nothing."""
    words = list(SPAM.finditer(text)) if HINT.search(text) else []
    if len(words) == 1 and not _SURE.search(words[0][0]):
        words = []  # one alone may be a name
    codes = _HEX.finditer(text) if _LETTER.search(text) else ()
    return [*(match.span() for match in words), *(match.span() for match in codes), *_of_forums(text)]
