"""What stands around an article on its page: menus, links of other news, comments and footers, told by their lines.

A line is judged by itself and by its neighbours: under 相关新闻 stand titles, and after 责任编辑 comes nothing of the article.
"""

import re
from collections import Counter
from dataclasses import dataclass

from loaders.extract.reading.furniture import ENDS_IN_TITLE

Span = tuple[int, int]
_HEAD = r"^[\W_]{0,12}"
_OTHERS = (  # what the links of other news are headed with
    r"(?:相关(?:新闻|阅读|文章|报道|资讯|推荐|链接|内容|信息|稿件|热词|专题)|(?:延伸|拓展|扩展|推荐|深度)阅读|阅读推荐"
    r"|(?:推荐|热门|热点|最新|精彩|编辑|随机|同类|最热|头条|今日|为[您你]|站内|图文)(?:推荐|文章|新闻|资讯|阅读|内容|图片|话题|视频|排行|热点)"
    r"|最新(?:动态|发布|报道)|(?:猜你|您可能|你可能)(?:还)?(?:喜欢|感兴趣)(?:的(?:文章|内容))?|大家(?:都)?[在爱]看|往期(?:回顾|推荐|精选|文章)"
    r"|(?:24小时|48小时|一周|本周|本月|今日|月度)?(?:热榜|热文|热门|热点)?(?:排行榜?|热榜|热文|点击榜|点击排行)|更多(?:新闻|精彩|阅读|文章|资讯|内容)|友情链接|看了又看)"
)
_OTHERS_HEAD = re.compile(rf"{_HEAD}{_OTHERS}[\W_]*(?:更多|MORE|more)?[\W_]*$")
_OTHERS_TOLD = re.compile(  # 相关阅读:某市…, 上一篇:…, >>>某市…
    rf"{_HEAD}{_OTHERS}[\s:：\]】>》|]+\S|{_HEAD}[上下前后]一[篇条页则](?:新闻|文章|篇)?[\s:：\]】>]|{_HEAD}[\[【](?:点击|查看|戳)[^\]】]{{0,8}}[\]】]"
)
_POINTED = re.compile(r"\s*(?:>{2,}|》{2,}|＞{2,}|→)\s*\S")  # >>>某市…: one alone is a link, several are points
_POINT = re.compile(  # what an infographic says below its source: 培育100家…, 到2027年…
    r"\d[\d.]*[余多]?(?:个|家|亿|万|%|项|条|户)|(?:到20\d\d年|打造|培育|建设|重点发展|推动|支持|做强)"
)
_BESIDE = re.compile(rf"{_HEAD}(?:来源|关键词|标签|审核|审校|浏览|编辑)")
_FEWEST_POINTS = 2
_NEIGHBOUR = re.compile(rf"{_HEAD}[上下前后]一[篇条页则个](?:新闻|文章)?[\W_]*$")  # its title is on the next line
_END = re.compile(  # behind it stands nothing of the article
    rf"{_HEAD}(?:责任编辑|责编|编辑|审核|审校|校对|监制|来源|分享到?|分享至|打印(?:本页|此页|本文)?|关闭(?:窗口|本页)?|收藏|版权所有|扫一扫|扫描二维码|长按|返回(?:顶部|列表|首页)|标签|关键词|TAGS?|Tags?|点赞|阅读量?|浏览(?:次数|量)?)(?:\s|[^\w\s]|$)"
)
_COMMENTS = re.compile(
    rf"{_HEAD}(?:(?:网友|最新|全部|热门|精彩|用户|文章)评论|发表(?:评论|看法)|我要评论|评论(?:区|列表)|\d+\s?条评论|评论\s?[(（]\d+)"
)
_DISCLAIMER = re.compile(
    rf"{_HEAD}(?:特别声明|免责(?:声明|申明)|郑重声明|重要(?:声明|提示)|版权(?:声明|说明|归)|风险提示|声明[:：]|注[:：].{{0,20}}转载|版权所有|本(?:站|网|平台|文)(?:部分|所有|刊载|内容|注明|转载|系|仅)|凡(?:本网|注明)|以上内容(?:仅|为)|文章来源)"
)
_CRUMB = re.compile(
    r"^\W*(?:您?(?:现在|当前|目前)?(?:的|所在的?)?(?:位置|栏目)\s*(?:是|为)?\s*[:：]|我的位置|当前(?:所在)?(?:位置|栏目)|(?:网站)?(?:首页|主页)\s*(?:>|›|»|＞|→|》|/|-|·|\|)\s*\S)"
)
_MENU = re.compile(
    "(?:网站|返回)?首页|要闻|新闻(?:中心|动态)?|登录|登陆|注册|联系我们|关于我们|网站地图|搜索|专题|导航|政务公开|政务服务|互动交流|设为首页|加入收藏|无障碍(?:浏览|阅读)?|繁体|简体|English|EN|手机版|客户端|招商引资|投资指南|走进\\S{2,4}|企业服务|通知公告|信息公开|热搜|微信(?:公众号)?|微博|\\S{0,4}客户端|数字报|视频|图片|直播\\S{0,4}|\\S{2,6}频道|党务公开|志愿服务"
)
_OF_LISTS_TOO = re.compile(
    "视频|图片|直播\\S{0,4}|专题|搜索|导航|互动交流|招商引资|投资指南|企业服务|志愿服务|\\S{0,4}客户端"
)
_MENU_WORDS = re.compile(rf"(?:^|[|｜丨│┃║\t])\s*(?:{_MENU.pattern})\s*(?:$|[|｜丨│┃║\t])")
_MENU_PARTS = re.compile(r"\s*[|｜丨>›»/·]\s*|\s{1,8}")
_SECTION = re.compile(
    r"^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章条节部]|附[件表录])"
)
_DATED = re.compile(  # 某市…2024-05-11, [05-11]某市…
    r"(?:^|(?<=\D))(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?|[\[(（]\d\d[-/]\d\d[\])）])(?:$|(?=\s|\D))|(?:阅读|浏览|点击|人气|评论)\s?[(（:：]\s?\d{1,7}\s?[)）]?$"
)
_ITEM = re.compile(r"^\s*\d{1,3}[.、．]")  # of the article's own list
_OF_LIST = re.compile(r"^\s*\d{1,3}[.、．]|名单[)）]?$")
_LIST = re.compile("名单[)）]?$")
_FOOTER = re.compile(
    rf"{_HEAD}(?:(?:特别声明|(?:免责|版权|郑重)(?:声明|申明))(?:\W|$)|声明[:：](?!.{{0,12}}公示)|本网转发|想爆料|所有评论仅代表|昵称|©|Copyright\b)",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^.{0,30}(?:[讯电]|消息|报道)\s?[(（]|^\s*[\u4e00-\u9fff]{2,12}[讯电]\s")
_INNER_CRUMB = re.compile(  # 当前位置:首页 > 要闻 > 正文 字号:大 中 小 |近日,甲市…
    r"\W{0,4}(?:您?(?:现在|当前)?的?(?:所在)?位置\s{0,2}[:：]\s{0,2})?(?:网站)?首页(?:\s{0,2}[>›»＞→]{1,2}\s{0,2}[\u4e00-\u9fffA-Za-z]{1,12}){1,6}"
    r"(?:\s{1,4}|(?<=正文)|(?<=详情))(?:[\[【(]?(?:字号|字体)\s{0,2}[:：]?\s{0,2}(?:[\[【(]?[大中小][\]】)]?\s{0,2}){1,3}[\]】)]?\s{0,2})?"
)
_INNER_MENU = re.compile(  # 首页 新闻 产业 视频 |近日,甲市…
    r"\W{0,4}(?:网站)?首页(?:[ \t|｜\u3000]{1,4}[\u4e00-\u9fffA-Za-z]{2,6}(?=[ \t|｜\u3000])){3,40}[ \t|｜\u3000]{1,4}"
)
_ACCOUNT = re.compile(r"^\W{0,6}(?:点击|轻触|戳)[^。]{0,8}(?:蓝字|关注)")  # 点击蓝字 关注我们
_OF_ACCOUNT = re.compile(r"^\S{2,10}(?:发布|微信|公众号|日报|晚报|融媒)$|^20\d\d-\d\d-\d\d(?:\s+\d\d:\d\d)?\s+\S{2,4}$")
_ORGAN = re.compile("(?:政府|委员会|[厅局委办])(?:门户)?(?:网站)?$")
_ADVERT = re.compile(
    "点击(?:查看|进入|下载|领取|报名|咨询)|立即(?:报名|咨询|下载|领取|订阅|购买|抢购)|限时(?:优惠|特惠|抢购|免费)|扫码(?:领取|报名|咨询|关注|下载|加群)|免费(?:领取|试听|咨询)|^广告$"
)
_TELLS = re.compile(r"《|\d[\d.]*[余多]?(?:个|家|亿|万|%)")  # a document or a figure
_OF_THING = re.compile("(?:项目|工程|平台|园区?|中心|集群|企业|公司|基地|[城谷港]|[一二三]期)$")
_OF_NEWS = re.compile(
    "打造|建设|发布|召开|推进|加快|举行|开展|聚焦|公布|助力|赋能|推动|发展|培育|支持|入选|获批|出台|印发"
)
_CELLS = re.compile("[|｜│┃║\t]")
_MOST = 70  # characters of a title of other news
_LONGEST_MENU = 8  # characters of a word of a menu
_MENU_LINES = 4  # words of menus, one a line, that make one
_LINKS = 6  # of other news in the middle of an article
_DATED_LINKS = 3  # titles with dates that are a list of news, without a heading
_LONGEST_CRUMB = 120


@dataclass(slots=True)
class _Line:
    """A line without the blanks around it, and where it stands."""

    start: int
    end: int  # behind its line break
    text: str
    lead: int  # blanks before it

    @property
    def is_prose(self) -> bool:
        """Whether sentences stand in it."""
        if "。" in self.text:
            return not _DISCLAIMER.match(self.text)
        return len(self.text) > _MOST and not (_DISCLAIMER.match(self.text) or _OTHERS_TOLD.match(self.text))

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table, and no menu (登录 | 注册) or byline."""
        return _CELLS.search(self.text) is not None and not _MENU_WORDS.search(self.text) and not _END.match(self.text)

    @property
    def is_title(self) -> bool:
        """Whether it may be the title of other news, or what stands beside one."""
        return not self.is_prose and not self.is_row and not _SECTION.match(self.text)


def surroundings(text: str) -> list[Span]:
    """The stretches of a text that are no part of its article, in order and apart."""
    page = _Page(text)
    page.before()
    page.behind()
    page.between()
    return page.spans()


class _Page:
    def __init__(self, text: str) -> None:
        self.length = len(text)
        self.lines: list[_Line] = []
        at = 0
        for line in text.split("\n"):
            end = min(at + len(line) + 1, len(text))
            if stripped := line.strip():
                self.lines.append(_Line(at, end, stripped, len(line) - len(line.lstrip())))
            at += len(line) + 1
        end = self.end()
        self.dropped = set(range(end, len(self.lines)))
        prose = [n for n, line in enumerate(self.lines[:end]) if line.is_prose or line.is_row]
        self.first, self.last = (prose[0], prose[-1]) if prose else (len(self.lines), -1)
        self.section = max((n for n, line in enumerate(self.lines) if _SECTION.match(line.text)), default=-1)
        self.item = max((n for n, line in enumerate(self.lines) if _OF_LIST.search(line.text)), default=-1)
        self.pointed = sum(_POINTED.match(line.text) is not None for line in self.lines)
        self.tails = {line.text[-2:]: n for n, line in enumerate(self.lines)}  # where a line last ends so

    def spans(self) -> list[Span]:
        found = [(self.lines[n].start, self.lines[n].end) for n in sorted(self.dropped)]
        opening = self.lines[self.first] if self.first < len(self.lines) else None
        inner = opening and (_INNER_CRUMB.match(opening.text) or _INNER_MENU.match(opening.text))
        if opening and inner:
            found.append((opening.start, opening.start + opening.lead + inner.end()))
        return sorted(found)

    def before(self) -> None:
        """Menus above the article, up to the line that says where on the site it stands."""
        crumbs = [
            n
            for n, line in enumerate(self.lines[: self.first])
            if _is_crumb(line.text) and (self.last >= 0 or line.start * 3 <= self.length)
        ]
        if crumbs:
            headed = any(self.may_be_headline(n) for n in range(crumbs[-1] + 1, self.first))
            self.dropped.update(n for n in range(crumbs[-1] + 1) if not self.tells(n, headed))
        for n, line in enumerate(self.lines):
            if _is_menu(line.text):
                self.dropped.add(n)
        self.words(len(self.lines))
        if self.lines and _ACCOUNT.match(self.lines[0].text):
            self.dropped.update(
                n for n in range(min(self.first, 4)) if n == 0 or _OF_ACCOUNT.search(self.lines[n].text)
            )

    def words(self, end: int) -> None:
        """Menus of one word a line."""
        start = 0
        while start < end:
            at, menu, sure = start, 0, False
            while at < end and len(self.lines[at].text) <= _LONGEST_MENU:
                menu += bool(_MENU.fullmatch(self.lines[at].text))
                sure |= _is_sure(self.lines[at].text)
                at += 1
            if at - start >= _MENU_LINES and sure and menu > (start > 0):
                self.dropped.update(range(start, at))
            start = at + 1

    def tells(self, n: int, headed: bool) -> bool:
        """Whether a line above the article says whose page it is, or what the article is called where it has no headline."""
        text = self.lines[n].text
        if _CRUMB.match(text):
            return not headed and len(re.split(r"[>›»＞→》]", text)[-1].strip()) > _LONGEST_MENU
        return bool(_ORGAN.search(text)) or (n == 0 and not headed and len(text) > _LONGEST_MENU)

    def may_be_headline(self, n: int) -> bool:
        line = self.lines[n]
        return n not in self.dropped and line.is_title and len(line.text) > _LONGEST_MENU and not _END.match(line.text)

    def behind(self) -> None:
        """Everything from the line on that ends the article."""
        for n in range(self.last + 1, len(self.lines)):
            if self.ends(n):
                self.dropped.update(range(n, len(self.lines)))
                return
        self.dropped.update(self.dated())

    def ends(self, n: int) -> bool:
        """Whether nothing of the article stands in a line without sentences, and below it."""
        text = self.lines[n].text
        if self.last < 0 and self.lines[n].start * 2 < self.length:
            return False
        if self.section >= n or (n and self.lines[n - 1].is_title and self.tails[self.lines[n - 1].text[-2:]] >= n):
            return False
        if _OTHERS_HEAD.match(text):
            return not any(_LIST.search(line.text) for line in self.lines[n + 1 : n + 2])
        if _DISCLAIMER.match(text):
            return True
        if self.first == self.last and _BESIDE.match(text):
            points = sum(_POINT.match(line.text) is not None for line in self.lines[n + 1 :])
            if points >= _FEWEST_POINTS:
                return False  # an infographic, whose lead is its only sentence
        return self.last >= 0 and self.item < n and bool(_END.match(text))

    def end(self) -> int:
        """The line in the second half at which a footer or what readers have said begins."""
        late = (n for n, line in enumerate(self.lines) if line.start * 2 > self.length and not line.is_row)
        return next((n for n in late if _ends_page(self.lines[n].text)), len(self.lines))

    def dated(self) -> range:
        """Titles of other news at the end of the page, each with its date behind it or below it."""
        at, links = len(self.lines), 0
        tails: Counter[str] = Counter()  # how the titles end: a list of the article has things of one sort
        things = 0
        while self.last >= 0 and at - 1 > self.last and (date := _DATED.search(self.lines[at - 1].text)):
            alone = date[0] == self.lines[at - 1].text
            if alone and (at - 2 <= self.last or _ORGAN.search(self.lines[at - 2].text)):
                break
            at -= 2 if alone else 1
            links += 1
            title = self.lines[at].text if alone else self.lines[at].text[: date.start()].rstrip()
            tails[title[-2:]] += 1
            things += _OF_THING.search(title) is not None and not _OF_NEWS.search(title)
        listed = max(things, *tails.values(), 0) * 2 > links
        return range(at, len(self.lines)) if links >= _DATED_LINKS and not listed else range(0)

    def lists_on(self, n: int, line: _Line) -> bool:
        """Whether a line ends like the one before line `n`: 甲产业集群 before 相关新闻, 乙产业集群 below."""
        before = self.lines[n - 1] if n else None
        return before is not None and before.is_title and line.text.endswith(before.text[-2:])

    def between(self) -> None:
        """Links of other news in the middle of the article."""
        n = 0
        while n < len(self.lines):
            line, end = self.lines[n], n + 1
            if line.is_row or line.is_prose:
                pass
            elif _OTHERS_HEAD.match(line.text) and n > self.first:
                while end < len(self.lines) and end - n <= _LINKS and self.is_link(n, end):
                    end += 1
                own = any(_LIST.search(other.text) for other in self.lines[n:end])  # a box with a list of the article's
                goes_on = self.goes_on(n, end)
                if not own and (goes_on or line.start * 2 > self.length):
                    self.dropped.update(range(n, end if goes_on else len(self.lines)))
            elif _NEIGHBOUR.match(line.text):
                end = min(end + 1, len(self.lines))
                self.dropped.update(range(n, end))
            elif _POINTED.match(line.text):
                self.dropped.update([n] if self.pointed == 1 else [])
            elif (_OTHERS_TOLD.match(line.text) and not _TELLS.search(line.text)) or (
                _ADVERT.search(line.text) and not _OF_THING.search(line.text)
            ):
                self.dropped.add(n)
            n = end

    def is_link(self, head: int, n: int) -> bool:
        """Whether a line below such a heading is the title of other news."""
        line = self.lines[n]
        return line.is_title and not _ITEM.search(line.text) and not self.lists_on(head, line)

    def goes_on(self, head: int, end: int) -> bool:
        """Whether it is the article that goes on behind links, and no other one: that has one title and may have a dateline."""
        return end < len(self.lines) and end != head + 2 and not _DATELINE.match(self.lines[end].text)


def _ends_page(text: str) -> bool:
    """版权声明:…, 网友评论."""
    return bool(_FOOTER.match(text) or _COMMENTS.match(text))


def _is_crumb(text: str) -> bool:
    """您现在的位置:首页 > 新闻动态."""
    return len(text) <= _LONGEST_CRUMB and _CRUMB.match(text) is not None and not ENDS_IN_TITLE.fullmatch(text)


def _is_menu(text: str) -> bool:
    """首页 | 要闻 | 产经 | 园区."""
    parts = [part for part in _MENU_PARTS.split(text) if part]
    short = all(len(part) <= _LONGEST_MENU for part in parts)
    many = sum(bool(_MENU.fullmatch(part)) for part in parts) > 1
    return len(parts) >= _MENU_LINES and short and many and any(map(_is_sure, parts))


def _is_sure(word: str) -> bool:
    """Whether a word stands in menus only, and in no list of fields or tasks."""
    return bool(_MENU.fullmatch(word)) and not _OF_LISTS_TOO.fullmatch(word)
