"""What on a page is no content, told by the names of its elements and by its lines."""

import re

from loaders.readers.elements import FURNITURE

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LONGEST_LINE = 160  # what is longer is prose, whatever it begins with
_LINE = re.compile(
    r"""^\W*(?:
      分享(?:到|至|：|:|$) | (?:我要)?(?:打印|收藏|纠错|关闭)(?:本页|此页|页面|窗口)?(?:\W+(?:打印|收藏|关闭|分享|本页|窗口))*\W*$
    | 【?\W*(?:字体|字号)\W*[:：]?[\W大中小\[\]]*$ | 大\W+中\W+小\W*$
    | (?:您?(?:当前|现在|所在)的?(?:位置|栏目)|您的位置|当前位置) | (?:上|下)一(?:篇|页|条)
    | (?:扫一扫|扫描二维码|微信扫|长按识别|手机(?:扫|查看|阅读|版)) | (?:相关|推荐|延伸)(?:阅读|链接|新闻|文章|推荐|稿件)\W*$
    | 热门(?:推荐|文章|新闻|点击)\W*$ | (?:网站地图|联系我们|关于我们|设为首页|加入收藏|隐私(?:声明|安全)|版权声明|友情链接|返回顶部|返回首页|无障碍)
    | 版权所有 | 主办(?:单位)?\W?[：:].{0,60}(?:承办|备案|ICP|邮编|电话) | 网站标识码 | copyright\b | ©
    | (?:浏览|阅读|点击|访问)(?:次数|量|数|人次)\W?\d*\W*$ | (?:首页|登录|注册|搜索)(?:[\s|>·]+\S{1,8})*\W*$
    )
    | [京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备 | 公网安备 | All\s+Rights\s+Reserved | 版权所有\W
    """,
    re.VERBOSE | re.IGNORECASE,
)


def named_as_furniture(names: str) -> bool:
    """Whether one of the words of an element's class or id says that it is no content."""
    return any(word.lower() in FURNITURE for word in _WORD.findall(names))


def is_furniture_line(line: str) -> bool:
    """Whether a line of a page is no content."""
    return len(line) <= _LONGEST_LINE and _LINE.search(line) is not None
