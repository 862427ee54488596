"""Lines that hold no facts: menus, bylines, footers, calls to log in."""

import re

_LINE = re.compile(
    r"^\s*(?:来源|责任编辑|编辑|作者|原标题|发布时间|时间|关键词|上一篇|下一篇|相关|热门|首页|当前位置|联系电话|监督电话|联系人|联系地址|公示时间|标签|标簽|TAGS|分享|字号|浏览|点击|昵称|特别声明|免责|版权|Copyright|©|title|date|author|headimg|thumbnail|comments|categories)"
    r"|https?://|登录|扫码|二维码|网友意见|转载|版权所有|新闻热线|阅读量|本站|自媒体平台|本平台|侵权|QQ|备案|网安"
)
_FOOTER = re.compile(
    r"^\s*(?:想爆料|特别声明|免责声明|版权声明|声明:|本网转发|©|Copyright|相关报道|相关阅读|延伸阅读|所有评论仅代表|昵称)"
)


def is_furniture(line: str) -> bool:
    """Whether a line is no content."""
    return bool(_LINE.search(line[:200])) and len(line) < 400


def content_end(text: str) -> int:
    """Where the footer begins: a footer's first line in the second half of the text."""
    at = 0
    for line in text.split("\n"):
        if at * 2 > len(text) and _FOOTER.match(line):
            return at
        at += len(line) + 1
    return len(text)
