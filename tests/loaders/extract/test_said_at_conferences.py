"""What press conferences and work reports say in a breath: heights, codes, rows of firms, shares and what is done to fields."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("江西省将打造铜基新材料、稀土功能材料、锂电新能源等全国重要产业高地。", "全国重要产业高地"),
        ("江西省建设铜基新材料、稀土功能材料、锂电新能源三大产业高地。", "三大产业高地"),
    ],
)
def test_fields_of_a_height(text: str, group: str) -> None:
    facts = Facts(text)
    fields = ("铜基新材料", "稀土功能材料", "锂电新能源")
    assert facts.relations("INCLUDES") == {(group, field) for field in fields}
    assert facts.relations("FOCUSES_ON") == {("江西省", group)}


@pytest.mark.parametrize("words", ["教育、科技、人才等创新高地", "先进制造、科技创新、对外开放等新高地"])
def test_heights_of_no_fields(words: str) -> None:
    assert not Facts(f"苏州将打造{words}。").relations("INCLUDES")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("“2主1特”产业格局", "“2主”即装备制造、新材料,“1特”即中医药"),
        ("“两主一特”产业体系", "两主为装备制造、新材料,一特为中医药"),
    ],
)
def test_parts_of_a_code_with_a_sort(code: str, told: str) -> None:
    facts = Facts(f"荆门市构建{code},{told}。")
    name = code.replace("“", "").replace("”", "")
    assert facts.relations("INCLUDES") == {(name, field) for field in ("装备制造", "新材料", "中医药")}


@pytest.mark.parametrize("code", ["四主四新", "一圈两核三片"])
def test_code_of_an_industry(code: str) -> None:
    assert Facts(f"黄石市构建“{code}”工业布局。").names("Programme") == {f"{code}工业布局"}


@pytest.mark.parametrize("words", ["“一核两翼”空间布局", "“两核多点”发展格局", "“一圈两核”产业园"])
def test_code_of_the_ground(words: str) -> None:
    assert not Facts(f"黄石市构建{words}。").names("Programme")


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("全市引进国家能源、中石化、大唐等央企。", {"国家能源", "中石化", "大唐"}),
        ("天津市与中石化、中国电科等央企深化合作。", {"中石化", "中国电科"}),
        ("将与华为、京东、中国移动等企业开展合作。", {"华为", "京东", "中国移动"}),
        ("广西柳东新区以柳州五菱、柳工为龙头,做强汽车产业。", {"柳州五菱", "柳工"}),
    ],
)
def test_firms_of_a_row(text: str, firms: set[str]) -> None:
    assert Facts(text).names("Organisation") == firms


@pytest.mark.parametrize(
    "text",
    [
        "支持能源、电力、化工等央企来琼发展。",
        "海口市以海口春节、海口马拉松为引领。",
        "南宁市以泸州白酒、宜宾燃气为龙头。",
    ],
)
def test_rows_of_no_firms(text: str) -> None:
    assert not Facts(text).names("Organisation")


@pytest.mark.parametrize(("words", "sign"), [("达到一半以上", ">="), ("超过一半", ">"), ("达到一半", "=")])
def test_half_of_all(words: str, sign: str) -> None:
    (figure,) = Facts(f"到2027年,浙江省战略性新兴产业占规上工业比重{words},加快转型。").figures()
    assert (figure["properties"]["value"], figure["properties"]["comparator"]) == (0.5, sign)


@pytest.mark.parametrize(
    "text", ["到2025年,一半以上的企业完成数字化改造。", "任务完成过半,新能源产业产值约占全省的一半。"]
)
def test_half_that_is_no_aim(text: str) -> None:
    assert not Facts(text).figures()


def test_the_others() -> None:
    text = "到2025年,浙江省打造4个千亿级产业集群。其中,电子产业规模达到2000亿元;其余的食品产业达到1000亿元。"
    assert ("食品产业", 1000.0, "亿元", 2025) in Facts(text).targets()


@pytest.mark.parametrize(
    ("verb", "manner"),
    [("推动", "绿色转型"), ("加快", "高端化转型"), ("促进", "扩能提质"), ("推进", "更新换代"), ("促进", "提质增效")],
)
def test_what_is_done_to_fields(verb: str, manner: str) -> None:
    assert Facts(f"江西省{verb}化工、建材、有色{manner}。").names("Industry") == {"化工", "建材", "有色"}


@pytest.mark.parametrize("text", ["推动能源清洁化、绿色化转型。", "推动产品升级、绿色转型、技术改造。"])
def test_what_is_done_alone(text: str) -> None:
    assert not Facts(text).names("Industry")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("西安市围绕集成电路(IC)、人工智能(AI)等产业补链强链。", {"集成电路", "人工智能"}),
        ("西安市以集成电路(IC)、人工智能(AI)等为重点方向,加快集聚。", {"集成电路", "人工智能"}),
        ("西安市用高新技术改造提升产业层次。", set()),
        (
            "西安市发展新材料(先进硬质材料、新型复合材料)、汽车等产业。",
            {"新材料", "先进硬质材料", "新型复合材料", "汽车"},
        ),
    ],
)
def test_letters_and_brackets_beside_fields(text: str, fields: set[str]) -> None:
    facts = Facts(text)
    assert facts.names("Industry") == fields
    assert not facts.names("Organisation")


@pytest.mark.parametrize(
    ("fields", "behind"),
    [
        ("核心芯片、脑机交互、细胞与基因治疗", "领域创新资源集聚"),
        ("生物制造、低空经济", "领域大院大所汇聚、人才资源丰富"),
    ],
)
def test_park_that_is_strong_in_fields(fields: str, behind: str) -> None:
    facts = Facts(f"净月高新区在{fields}{behind}。")
    assert facts.relations("COVERS") == {("净月高新区", field) for field in fields.split("、")}


def test_park_that_reforms_in_areas() -> None:
    assert not Facts("宁波高新区在营商环境、行政审批领域改革成效明显。").relations("COVERS")


def test_programme_of_the_next_item_is_for_itself() -> None:
    text = "江西省一是实施产业链提升行动,围绕稀土、锂电等12条重点产业链补链强链;二是实施企业培育行动;三是实施园区提质行动。"
    assert Facts(text).relations("COVERS") == {("产业链提升行动", "12条重点产业链")}


@pytest.mark.parametrize("verb", ["正在打造以洛铜集团为核心的", "打造了", "先后建成了"])
def test_park_that_an_industry_builds(verb: str) -> None:
    covers = Facts(f"目前,新材料产业{verb}铜材加工产业园。").relations("COVERS")
    assert covers == {("铜材加工产业园", "新材料产业")}


def test_park_that_is_not_built() -> None:
    assert not Facts("该县新材料产业没有建成铜材加工产业园。").relations("COVERS")


def test_bases_of_a_level_are_parks() -> None:
    facts = Facts("宜昌建设全国磷精细化工示范、国家磷复肥保供2个基地。")
    assert facts.names("Park") == {"全国磷精细化工示范基地", "国家磷复肥保供基地"}


def test_bases_of_fields_are_fields() -> None:
    facts = Facts("江西建设光伏、锂电、铜基新材料三大基地。")
    assert facts.names("Industry") == {"光伏", "锂电", "铜基新材料"}
    assert not facts.names("Park")


def test_one_of_counted_chains() -> None:
    facts = Facts("河南省“28”就是培育壮大超硬材料等28个重点产业链。")
    assert facts.relations("INCLUDES") == {("28个重点产业链", "超硬材料产业链")}
    assert not Facts("河南省醴陵陶瓷产业集群等25个集群胜出。").relations("INCLUDES")


def test_parks_of_a_first_batch() -> None:
    facts = Facts("该局公布创建长春高新区、长春经开区、净月高新区首批3家省级未来产业先导区。")
    parks = {"长春高新区", "长春经开区", "净月高新区"}
    assert facts.relations("IN_TIER") == {(park, "省级未来产业先导区") for park in parks}
