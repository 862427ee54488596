"""What a name is by its head: a cluster or a class of clusters, a park, a platform, a programme, a firm; or nothing."""

import re

from loaders.extract.enumeration.links_of_chain import are_functions, is_work
from loaders.extract.names.head.kinds import (
    OF_PROVINCE,
    coined_product,
    graded,
    has_field,
    is_class,
    leading_place,
    unknown,
    without_places,
)
from loaders.extract.names.head.park_heads import park
from loaders.extract.names.head.programme_heads import programme
from loaders.extract.names.head.tier_heads import enterprise_tier
from loaders.extract.reading import lexicon as lx

_CODE = re.compile(r"“[\dA-ZN+X×x]{3,}”")  # “415X”先进制造业集群 is a system of clusters
_GRADED = re.compile(
    "(?:国家|[省市县区]|自治区)级(?:优秀|培育|成长型?|潜力型?|后备|储备|卓越|提升型?)"
)  # 省级培育|产业集群
_OF_AUTHORITY = re.compile("(?:国家|[省市县区]|自治区)级")
_UMBRELLA = re.compile("(?:战略性)?(?:新兴|先导|未来|支柱|主导|传统)产业")  # 新兴产业|集群: of no field
_ANY_CLUSTER = re.compile("(?:链式|特色)集群|(?:链式|重点区域|重点领域|区域)(?:产业)?集群")
_AXES = re.compile("“(?:[一二两三四五六七八九十多双][\u4e00-\u9fff]{1,2}){2,6}”")
_BRAND = re.compile("“[\u4e00-\u9fff]{2,6}[制智创质]造”")  # “甲州智造”|产业链
_NTH = re.compile("第[一二三四五六七八九十\\d]+个")
_SORT_OF_CLUSTER = re.compile("(?:特色|优势|主导)+(?:产业)?$")  # 发箍|特色|产业集群
_LANDS = ("谷", "港", "湾", "岛")  # what a place calls its cluster
_LABELLED = re.compile("^(?P<before>[^“”]*)“(?P<label>[^“”]{2,6})”(?P<behind>[^“”]*)$")
_BATCH = re.compile("第[一二三四五六七八九十\\d]+[批轮]|首批|新一[轮批]")  # 甲省|第二批|特色产业集群
_EVENT = re.compile("(?:论坛|博览会|洽谈会|洽会|年会|展会|大会|会)(?:招商|展洽|洽谈|合作)?$")
_ANY_PLATFORM = re.compile("(?:相关|有关|第三方|各类|此类|同类|一战略)|综合性平台$")  # 第三方|检测机构
_ROLE_OF_CITY = re.compile(  # 国际旅游消费|中心, 区域性会展|中心: what a city is to be, or a building; no 国家区域医疗中心
    "(?!国家区域|[国省市]家?级)(?:国际|全国|全球|世界|亚太|国家|区域|全省|省域|市域|县域|性|化|级|重要|综合|现代|新型|一流|知名|特色|[东西南北中]部|[东西华][东南西北中]|[\u4e00-\u9fff]{2}地区|都市圈)*"
    "(?:旅游|消费|休闲|会展|会议|展览|博览|商务|商业|商贸|医疗|卫生|健康|养生|康养|养老|文化|科教|文教|教育|体育|航运|交通|政治|经贸|演艺|时尚|娱乐|购物|美食|运动)+(?:服务|活动)?中心"
    "|(?:国际|全国|全球|区域|性|重要|综合|现代)+(?:商贸|供应链|多式联运)*物流中心"
)
ORDINARY_PLATFORM = re.compile(  # 产业公共服务平台, 投资合作平台, 人才成长平台: there are many
    "(?:成长|沟通|对接|互动|联络|展示|学习|推介|干事|宣传|广阔|便民服务|公共服务|交易服务|政务服务|外包服务|招商|展洽|交流|合作|支撑|基础|重大|共性|产业|转型|功能|集聚)平台$|融资平台$|(?:人才|文化|学术|信息)交流中心$|(?:集散|营运)中心$"
    "|(?:退役军人|文明实践|便民|党群|政务|审批|社区|群众|综治|矛盾纠纷|托育|养老|婚姻|志愿|救助|诉讼|法律|接诉|信访)[\u4e00-\u9fff]{0,2}(?:服务|活动|调处)?中心$"
)
_NEVER_PLATFORMS = (
    "融媒体中心",
    "招商中心",
    "接待中心",
    "售楼中心",
    "电动平台",
    "纯电平台",
    "整车平台",
    "车型平台",
    "底盘平台",
)  # whosever they are: 甲区融媒体中心
_NO_PROJECT = re.compile(
    r"^代(?=[A-Z])|[链点群商企]招$|[推带促]动$|(?:产业|行业|领域)大$|^(?:一般性|低水平|同质化|高耗能|高污染|落后)|[\u4e00-\u9fff]{4}(?<![海陆水])[谋上补招争抓促干跑盯引]$|(?:推进|争取|谋划)$|^配套|^首(?:[台套艘架]|批次|版次)|[的了每”等]|单个|不得|^(?:改扩建|扩建|新建)|^[不就]|主体$|观摩|季度|前期|(?<!/)年(?!产)|^(?:公司|该|本|其|新|二期|一期|三期)|总投资|重大|重点|标志性|产业化(?!生产基地|基地)|企业|工业(?!机器人|软件|母机|硅|气体|互联网|传感器)|攻关|新开工|拟建|在建|招商|投资|引进|签约|以[上下]|[资基]金$|[亿万]元|[类业型]$|(?<![液汽气氢])化$|(?<!升)级$"
    r"|(?:新老|单体|合作|转移|资助|技术|幼儿园|学校|医院|帮扶)$|^最|前[一二三四五六七八九十\d]+名|洽谈|品种"
)
_CHANGED = re.compile(r"(?:转型升级|改造|扩建|搬迁|一体化|扩能|技改|升级)$")
_SCALED = re.compile("(?<=[\u4e00-\u9fff]{2})(?:规模化|产业化|一体化)$")
_LONG_PLACE = 6  # characters of a place and of what a firm of it is for


def _is_rank(labelled: re.Match[str]) -> bool:
    """Whether a label in marks and the words around it name a class: 百亿级“新星”产业群, “甲省制造”省级特色产业集群."""
    around = (labelled["before"], labelled["behind"])
    if not all(not part or part in ("特色", "产业", "特色产业") or is_class(part) for part in around):
        return False
    return bool(_OF_AUTHORITY.match(labelled["behind"])) or not has_field(labelled["label"], False)


def _cluster(name: str, head: str) -> str:
    """The type of what such a head ends: 甲县食品|产业集群 is a cluster, 省级特色|产业集群 a class of them."""
    rest = name[: -len(head)]
    if not rest or name in lx.words("general") or _CODE.search(rest) or name.endswith(("发展生态圈", "集聚集群")):
        return ""
    if are_functions(rest) or _ANY_CLUSTER.fullmatch(name) or _AXES.fullmatch(rest):
        return ""  # 制造和销售|集群, 链式|集群, “一核三区多点”|产业集群布局
    if _NTH.search(rest):  # 成为甲市|第二个千亿级产业集群
        return ""
    place = leading_place(rest)
    if place == len(rest) and rest[-1] != "省" and not lx.flags().get(rest, 0) & lx.KIND:  # 新兴 is a county too
        return "Cluster"
    if is_class(_BATCH.sub("", rest)) or _GRADED.fullmatch(rest) or _UMBRELLA.fullmatch(rest):
        return "ClusterTier"
    if re.search(r"级(?:和|、|及|、)", rest):
        return ""
    if "”“" in rest:
        return ""  # “五个一流”“六个一”|集群标准
    labelled = _LABELLED.search(rest)
    if labelled and labelled["label"].endswith(_LANDS) and lx.level_length(labelled["behind"]):
        return "Cluster"  # “甲眼谷”千亿级|产业集群
    if labelled and _is_rank(labelled):
        return "ClusterTier"
    return (
        "Cluster"
        if has_field(rest, False) or "”" in rest
        else "ClusterTier"
        if re.search(r"示范|名县", rest)
        else "Cluster"
        if (place and unknown(rest[place:]) > 1) or coined_product(_SORT_OF_CLUSTER.sub("", rest))
        else ""  # of a field that no lexicon knows
    )


def _chain(name: str, head: str) -> str:
    """The type of what such a head ends: 光伏|产业链."""
    rest = name[: -len(head)]
    return (
        "Chain"
        if rest
        and not _BRAND.fullmatch(rest)
        and not rest.endswith(("企业", "企业上下游", "企业配套"))  # 链主企业上下游|产业链
        and not (rest.endswith("全") and is_work(rest[:-1]))  # 商贸流通|全产业链
        and (has_field(rest, False) or rest == "核" or coined_product(rest))
        and not is_class(rest)
        and name not in lx.words("general")
        else ""
    )


def _is_role_of_city(name: str) -> bool:
    """国际旅游消费中心, 甲市会展中心: what a city is to be, or one of its halls; 甲市物流中心 is a platform."""
    return _ROLE_OF_CITY.fullmatch(name if name.endswith("物流中心") else without_places(name)) is not None


def _platform(name: str, head: str) -> str:
    """The type of what such a head ends: 甲省某|创新中心; no 数据中心, no 融资平台."""
    if name.startswith("("):
        return ""  # 研发|(设计)中心
    rest = name[: -len(head)]
    if (
        name in lx.words("general")
        or name in lx.words("plain_platform")
        or (name.endswith("数据中心") and "一体化" not in name)
    ):
        return ""
    if name.endswith(_NEVER_PLATFORMS):
        return ""
    if ORDINARY_PLATFORM.search(name) and not (graded(name) or leading_place(name)):
        return ""
    if _ANY_PLATFORM.match(name) or _is_role_of_city(name):
        return ""
    if head == "研发机构":  # a class, and no word for all of them
        return (
            "Platform"
            if OF_PROVINCE.match(name) or re.fullmatch("(?:国家级|省级|市级|自治区级)(?:新型|高水平|高端)*", rest)
            else ""
        )
    if head == "平台" and rest.endswith(("高新区", "经开区", "开发区", "新区", "园区")):
        return ""  # 由甲高新区|平台出资
    if (joined := re.split("[与和及]", name)[-1]) != name and joined in lx.words("plain_platform"):
        return ""  # 工业机器人与|工业互联网平台
    if re.match("[万亿][元级吨辆台]|(?:载体|主体|项目|企业|园区)[和与及]$", rest):
        return ""  # 15|万元级以上车型平台, 载体和|平台
    if name.endswith("经济中心") or _EVENT.search(rest):
        return ""  # 全国重要经济中心; 中俄博览会|展洽平台
    if re.match("(?:企业|社会|全社会)?开放", rest):
        return ""  # 向|企业开放实验室
    if re.search(r"为(?:主|核心|重要)?$|^(?:政府|融资|担保|上述|前述|英寸.*)$|,", rest):  # 以甲开发区|为主平台
        return ""
    if head == "中心" and not rest.endswith(("级", "”")) and len(rest) < 4:
        return ""
    if (len(head) >= 6 and rest in ("", "省", "市")) or (
        len(head) > 4 and rest in ("省", "市")
    ):  # a class by its head: 制造业创新中心
        return "Platform"
    return "Platform" if (len(rest) > 1 and not (rest in lx.words("weak_modifier"))) or head == "产业大脑" else ""


def _project(name: str, head: str) -> str:
    """A named project has something in its name that no lexicon knows, a phase, or a place and what is made or changed there."""
    whole = name[: -len(head)]
    rest = _SCALED.sub("", whole)  # 甲碳纤维|产业化|项目
    if len(rest) < 4 or _NO_PROJECT.search(rest) or re.search(r"[\d一二两三四五六七八九十]+个$", rest):
        return ""
    place = next((n for n in (2, 3, 4) if lx.flags().get(rest[:n], 0) & lx.PLACE), 0)
    if place and rest[place:] in lx.words("recognised"):
        return ""  # 甲市|绿色工厂|项目创建工作
    if place and (_CHANGED.search(whole) or (len(rest) - place >= 4 and has_field(rest[place:], False))):
        return "Project"
    if re.search(r"[一二三]期|[A-Za-z0-9]", rest) or (
        unknown(rest) >= 2 and unknown(rest[:2]) == 2 and rest[:2] not in lx.common()
    ):
        return "Project"
    return ""


def _names_association(rest: str) -> bool:
    """Whether a body of firms is told by its place or by its field: 云江流域|集群|联盟; 产业技术创新|联盟 is none."""
    if re.search(r"[的了各]|企业$|上下游", rest):
        return False
    placed = any(lx.flags().get(rest[:n], 0) & lx.PLACE for n in range(2, 9))
    return len(rest) > 2 and (placed or (rest[0] in "省市" and has_field(rest[1:], False)) or unknown(rest) > 1)


def _firm(name: str, head: str) -> str:
    """The type of what such a head ends: 青河市国有资产|投资公司; no 某|公司."""
    rest = name[: -len(head)]
    if head in lx.words("association"):
        return "Organisation" if _names_association(rest) else ""
    if name.endswith("投资公司") and leading_place(rest) > 2 and len(rest) > _LONG_PLACE:
        return "Organisation"  # 青河市国有资产投资公司
    if unknown(rest) < 2 and not any(lx.flags().get(rest[:n], 0) & lx.PLACE for n in (2, 3, 4)):
        return ""
    return (
        "Organisation"
        if len(rest) >= 2
        and not re.search(
            r"[的了各所]|级$|企业|公司.|龙头|链主|上市|子$|母$|平台|投资$|担保|保险|运营$|教育$|报业$|传媒$|融媒体$|广电$|出版$"
            r"|^(?:某|省内|国有|民营|大型|中型|小型|世界|国际|国内|知名|著名|跨国|科技|龙头|头部|骨干|重点|优质|实力|外资|内资|港资|台资|上下游|中央|央属|省属|市属|投资|产业"
            r"|一流|名牌|综合性|职业|应用型|研究型|双一流|地方|本科|老年|开放)+(?:科技|技术|工业|制造|跨国|理工|综合|师范)?$",
            rest,
        )
        else ""
    )


KINDS = (
    (lx.PROGRAMME, programme),
    (lx.CLUSTER, _cluster),
    (lx.CHAIN, _chain),
    (lx.PARK, park),
    (lx.PLATFORM, _platform),
    (lx.ENTERPRISE, enterprise_tier),
    (lx.PROJECT, _project),
    (lx.FIRM, _firm),
)
