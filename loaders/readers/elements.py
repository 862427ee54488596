"""The elements of HTML by what they do to a text, and the names of those that are no content."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# They begin a new line.
BLOCKS = _words("""
    address article blockquote body br caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6
    header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul
""")
INLINE = _words("""
    a abbr acronym b bdo big cite code col colgroup del dfn em font i img ins kbd label link mark meta q s samp small span
    strike strong sub sup time tt u var wbr
""")
# They hold no text of the page, whatever stands in them.
VERBATIM = _words("script style template noscript iframe svg math object textarea select")
# They never hold content.
DROPPED = VERBATIM | _words("""
    applet aside audio button canvas datalist dialog embed footer frame frameset head input map nav optgroup option title video
""")
# Words of class and id names. `editor`, `content`, `fontsize` and the like are not among them: articles bear them too.
FURNITURE = _words("""
    nav navi navbar navigation topnav subnav mainnav leftnav sidenav footnav bottomnav menu submenu menus topmenu
    breadcrumb breadcrumbs bread crumb crumbs mianbao mianbaoxie location position dqwz weizhi curpos
    foot footer pagefoot sidebar aside toolbar tools topbar toptool search searchbox sousuo login signin register
    share sharebox sharing socialshare bdshare bdsharebuttonbox jiathis qr qrcode ewm erweima weixin wechat
    copy copyright banquan beian icp disclaimer statement shengming sitemap wzdt friendlink friendlinks links youlian yqlj
    related relate xiangguan recommend recommends tuijian hot hotnews ranking paihang prevnext prenext shangxia
    pagination pager pagenav comment comments pinglun feedback tags keywords print dayin closewin favorite shoucang
    ad ads adbox advert advertisement guanggao banner slider swiper float floating popup modal cookie weather language
    counter hits
""")
