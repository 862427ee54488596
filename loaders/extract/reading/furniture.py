"""Lines that hold no facts: menus, bylines, footers, calls to log in."""

import re

from loaders.extract.reading import lexicon as lx

PAGE = r"(?:[ \t.…·]*\d{1,3})?[ \t]*"  # behind a heading in a table of contents
_LINE = re.compile(
    r"^\s*(?:来源|责任编辑|编辑|作者|原标题|发布时间|时间|关键词|上一篇|下一篇|更多[^\n]{0,24}(?:详见|请[见参关点])|抄送|抄报|主送(?!:?各)|联系单位[^\n]{0,40}(?:联系人|电话)|相关|热门|首页|当前位置|联系电话|监督电话|联系人|联系地址|公示时间|标签|标簽|TAGS|分享|字号|浏览|点击|昵称|特别声明|免责|版权|Copyright|©|title|date|author|headimg|thumbnail|comments|categories)"
    r"|https?://|网友意见|[上下]一[篇条]:|[【\[](?:打印|关闭|收藏|返回顶部)|版权所有|新闻热线|阅读量|ICP|备案(?:号|序号|编号)|网安备"
)
_VIEWS = re.compile(  # 浏览次数:1274次 |4月18日,…: a counter that the text runs on behind
    r"\s*(?:浏览|点击|阅读|访问)(?:次数|人次|量|数)?[: \t]*\d+(?:人?次)?[ \t,]*"
)
_LOOSE = re.compile("登录|扫码|二维码|转载|本站|自媒体平台|本平台|侵权|QQ")  # of a page, or of what a text is about
ENDS_IN_TITLE = re.compile(  # 当前位置:首页 通知公告 |甲厅关于…的通知: the only line that has the title
    r"\s*[您你]?[当前所现在的]{1,5}位置[^\n]*关于[^\n]{6,80}的(?:通知|公告|通告|公示|通报|意见|决定|批复)\s*"
)
_SHORT = 80
_TOLD = 2  # sentences of a text
_FEW_PLACES, _FULL_NAME = 7, 4
_SPAM = re.compile(
    r"彩金|棋牌|博彩|投注|赌场|赌博|百家乐|老虎机|六合彩|时时彩|彩票平台|娱乐城|娱乐平台|体育平台|注册送|永利(?:娱乐|国际|皇宫|博|平台|官[方网]|线上|在线|登录|app|APP|\d)|官方(?:平台|网站)?入口|(?:下载|安卓版|手机版)(?:app|APP)|(?:app|APP)下载(?![量次率数超突达])|私服|外挂|代孕|代开发票|办证|成人网|国产精品|无码|旅游攻略|遗体告别|讣告|逝世"
)
_POSTED = re.compile(
    r"\s*[^,。;:\n]{0,20}20\d\d-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?[ \t]*(?:发布|发表|IP属地)(?:于|:)?[\u4e00-\u9fff]{2,6}\s*"
)  # 某君 2022-12-01 发布于某省
_BYLINE = re.compile(  # 某日报记者 马伊宁 通讯员 李某某
    r"\s*[^,。;:\n]{0,20}(?:记者|通讯员)[ :]+[\u4e00-\u9fff·]{2,4}(?:[ 、]+(?:(?:记者|通讯员)[ :]*)?[\u4e00-\u9fff·]{2,4}){0,3}\s*"
)
_MATTER = re.compile(r"产业|规划|方案|行动计划|企业|园区")  # a sentence that spam was put into
_PAGE = re.compile(
    r"^\s*(?:我的位置|您的位置|您现在的位置|当前栏目|网站地图|无障碍|收藏本页|打印本页|\(?打印\)?|关闭窗口|\(?关闭\)?|字体|扫一扫|微信公众号|附件下载|点赞|举报|订阅|客户端下载|主办单位:|承办单位:|技术支持|邮编|传真|地址:|电话:|信息来源|信息索引|索引号|发文字号|成文日期|发布日期|公开方式|公开日期|责编|校对|审核:|监制|摄影|供稿|通讯员|热词|推荐阅读|猜你喜欢|精彩图片|图片新闻|视频推荐|友情链接)"
)


def is_furniture(line: str) -> bool:
    """Whether a line is no content."""
    if (views := _VIEWS.match(line)) and line.count("。", views.end()) >= _TOLD:
        line = line[views.end() :]
    if "位置" in line and ENDS_IN_TITLE.fullmatch(line):
        return False
    if _is_menu_of_places(line):
        return True
    if len(line) < 200 and _SPAM.search(line) and not _MATTER.search(line):
        return True
    if "20" in line and _POSTED.fullmatch(line):
        return True
    if len(line) < _SHORT and _BYLINE.fullmatch(line):
        return True
    loose = _LOOSE.search(line[:200]) and (len(line) < _SHORT or not _MATTER.search(line))
    return bool(loose or _LINE.search(line[:200]) or (len(line) < 60 and _PAGE.match(line))) and len(line) < 400


def _is_menu_of_places(line: str) -> bool:
    """安徽 北京 重庆 福建 甘肃 …: the pages of a site for each place."""
    parts = line.split()
    provinces = sum(len(part) < _FULL_NAME and lx.divisions().get(part, ("", "-"))[1] == "" for part in parts)
    return provinces > max(_FEW_PLACES, 0.7 * len(parts))
