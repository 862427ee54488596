"""The grammar on invented sentences: each imitates a construction of the genre, none is taken from a document."""

from typing import Any

import pytest

from loaders.extract import extract


class Facts:
    """What was found in a text, by name."""

    def __init__(self, text: str) -> None:
        self.rows = extract(text, "doc.txt")
        self.entities = {row["id"]: row for row in self.rows if row["kind"] == "entity"}

    def names(self, kind: str) -> set[str]:
        return {row["name"] for row in self.entities.values() if row["type"] == kind}

    def relations(self, kind: str) -> set[tuple[str, str]]:
        rows = [row for row in self.rows if row["kind"] == "relation" and row["type"] == kind]
        return {(self.entities[r["source"]]["name"], self.entities[r["target"]]["name"]) for r in rows}

    def figures(self, kind: str = "target") -> set[tuple[Any, str]]:
        targets = [row["properties"] for row in self.entities.values() if row["type"] == "Target"]
        return {
            (t["value"] if not isinstance(t["value"], list) else tuple(t["value"]), t["unit"])
            for t in targets
            if t["kind"] == kind
        }


PLAN = "青河省人民政府印发《湖南省竹木产业跃升行动方案》。《方案》提出,"


def test_every_fact_stands_in_the_text_at_its_offsets() -> None:
    text = "近日,湖南省工信厅印发《湖南省竹木产业跃升行动方案》。到2027年,培育省级竹木特色产业集群6个左右。"
    rows = extract(text, "a.txt")
    places = [p for row in rows for p in (row.get("mentions") or row["evidence"])]
    assert places
    assert all(text[p["start"] : p["end"]] == p["quote"] and p["document"] == "a.txt" for p in places)


def test_offsets_count_the_raw_text_of_a_damaged_file() -> None:
    raw = "江西將重點發展陶瓷產(chǎn)業(yè)、竹木加工產(chǎn)業(yè),培育省級智能工廠(chǎng)30家以上。"
    rows = extract(raw, "b.txt")
    tier = next(row for row in rows if row.get("type") == "EnterpriseTier")
    assert tier["name"] == "省级智能工厂"
    assert tier["mentions"][0]["quote"].startswith("省級智能工廠")


def test_counted_list_of_industries() -> None:
    facts = Facts("贵州将以茶叶加工、竹木家具、特种陶瓷、山地农机等四大产业为重点,大力推进补链强链。")
    assert facts.names("Industry") == {"茶叶加工", "竹木家具", "特种陶瓷", "山地农机"}
    assert ("四大产业", "特种陶瓷") in facts.relations("INCLUDES")
    assert facts.relations("FOCUSES_ON") == {("贵州", "四大产业")}


def test_last_member_is_split_where_the_count_asks_for_it() -> None:
    facts = Facts("柳州将做强糖业机械、螺蛳粉食品和竹木家具三大产业。")
    assert {"糖业机械", "螺蛳粉食品", "竹木家具"} <= facts.names("Industry")


def test_a_member_that_holds_he_is_kept() -> None:
    facts = Facts("甘肃重点发展电池材料、冷链物流和供应链管理、戈壁农业装备等三大产业。")
    assert "冷链物流和供应链管理" in facts.names("Industry")


def test_head_before_the_list() -> None:
    facts = Facts("云南三个特色优势产业分别为咖啡加工、鲜切花卉、绿色硅材。")
    assert {t for _, t in facts.relations("INCLUDES")} == {"咖啡加工", "鲜切花卉", "绿色硅材"}


def test_shared_head_distributes_over_clusters() -> None:
    facts = Facts("江西推动有色金属、航空装备、陶瓷材料集群向世界级迈进。")
    assert facts.names("Cluster") == {"有色金属集群", "航空装备集群", "陶瓷材料集群"}
    assert ("航空装备集群", "世界级集群") in facts.relations("ADVANCES_TO")


def test_members_are_in_the_tier_that_the_head_names() -> None:
    facts = Facts("安徽高标准建设显示材料、仿生机器人、绿色涂料等国家制造业创新中心。")
    assert len(facts.relations("IN_TIER")) == 3
    assert {t for _, t in facts.relations("IN_TIER")} == {"国家制造业创新中心"}


def test_a_verb_before_the_head_belongs_to_the_name() -> None:
    facts = Facts("福建高标准打造省级海洋装备成果转化促进中心,实施竹木产业链突破工程。")
    assert facts.names("Platform") == {"省级海洋装备成果转化促进中心"}
    assert facts.names("Programme") == {"竹木产业链突破工程"}


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("到2030年,竹木产业产值突破1.2万亿元。", (1.2, "万亿元")),
        ("力争新培育省级绿色工厂1.5万家左右。", (15000, "家")),
        ("打造2-3个省级先进制造业集群。", ((2, 3), "个")),
        ("到2028年,规上工业增加值占全省比重超过三分之一。", (0.3333, "")),
        ("确保锂电池产能达到80GWh左右。", (80, "GWh")),
        ("力争研发投入强度提高0.5个百分点。", (0.5, "个百分点")),
    ],
)
def test_figures(sentence: str, figure: tuple[Any, str]) -> None:
    assert figure in Facts("近日,湖南省工信厅印发《湖南省竹木产业跃升行动方案》。" + sentence).figures()


def test_a_threshold_is_no_figure_and_the_number_is() -> None:
    facts = Facts("今年湖南将实施2000万元以上技改项目600个。")
    assert facts.figures() == {(600, "个")}


def test_what_was_reached_is_no_target() -> None:
    facts = Facts("去年江苏新培育省级智能工厂312家,今年力争再培育省级智能工厂400家。")
    assert facts.figures() == {(400, "家")}
    assert facts.figures("achieved") == {(312, "家")}


def test_a_figure_measures_the_class_before_or_after_it() -> None:
    facts = Facts("江西将新增省级工业设计中心20家、培育8个左右省级特色产业集群。")
    assert {t for _, t in facts.relations("MEASURES")} == {"省级工业设计中心", "省级特色产业集群"}


def test_organs_issue_documents_under_short_names_too() -> None:
    facts = Facts("湖南省工业和信息化厅近日印发《湖南省竹木产业跃升行动方案》。省工信厅将推动方案落实。")
    assert facts.relations("ISSUES") == {("湖南省工业和信息化厅", "湖南省竹木产业跃升行动方案")}
    assert len(facts.names("Organisation")) == 1


def test_an_organ_that_is_only_invoked_does_nothing() -> None:
    facts = Facts("按照省委、省政府部署,经省政府同意,长沙市工信局印发《长沙市竹木产业三年行动方案》。")
    assert {s for s, _ in facts.relations("ISSUES")} == {"长沙市工信局"}


def test_rows_of_a_table_become_facts() -> None:
    facts = Facts(
        "江门市第二批重点产业链“链主”企业名单\n"
        "序号 | 产业链 | 企业名称 | 镇街 |\n"
        "1 | 特种船舶 | 蓝湾船舶股份有限公司 | 双水镇 |\n"
        "2 | 厨卫五金 | 银洲卫浴有限公司 | 水口镇 |\n"
    )
    assert ("蓝湾船舶股份有限公司", "特种船舶产业链") in facts.relations("LEADS")
    assert ("银洲卫浴有限公司", "水口镇") in facts.relations("LOCATED_IN")
    assert {s for s, _ in facts.relations("IN_TIER")} == {"蓝湾船舶股份有限公司", "银洲卫浴有限公司"}


def test_a_lost_merged_cell_is_taken_from_the_row_above() -> None:
    facts = Facts(
        "2024年福建省化工园区名单\n"
        "序号 | 地 区 | 园 区 名 称 | 面积 |\n"
        "1 | 漳州市 | 古雷化工园区 | 20.5 |\n"
        "2 | 漳浦石化工业园区 | 11.2 |\n"
        "(此表由省工信厅负责解释)\n"
    )
    assert ("漳浦石化工业园区", "漳州市") in facts.relations("LOCATED_IN")


def test_numbered_list_under_headings() -> None:
    facts = Facts(
        "2024年江西省中小企业特色产业集群名单\n赣州市(2个)\n1.龙南市铜箔材料产业集群\n2.南康区家具产业集群\n"
        "宜春市(1个)\n3.樟树市中药材产业集群\n"
    )
    assert ("南康区家具产业集群", "江西省中小企业特色产业集群") in facts.relations("IN_TIER")
    assert ("樟树市中药材产业集群", "宜春市") in facts.relations("LOCATED_IN")


def test_one_park_in_each_of_several_places() -> None:
    facts = Facts("安徽依托芜湖、蚌埠新型显示产业园,建设省级显示材料产业基地。")
    assert {"芜湖新型显示产业园", "蚌埠新型显示产业园"} <= facts.names("Park")


def test_levels_share_the_class_of_the_last() -> None:
    facts = Facts("湖北已形成3个国家级、9个省级先进制造业集群。")
    assert facts.names("ClusterTier") == {"国家级先进制造业集群", "省级先进制造业集群"}


def test_the_same_class_under_a_short_name_is_one() -> None:
    facts = Facts("河北培育专精特新“小巨人”企业20家。各地要为“小巨人”企业做好服务。")
    assert facts.names("EnterpriseTier") == {"专精特新小巨人企业"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "夜里下了一场雨。他推开窗,看见院子里的石榴落了一地,想起母亲说过的话。",
        "def main() -> int:\n    return sum(range(10))\n",
        "The committee met on Tuesday and adopted the minutes of the last meeting.",
    ],
)
def test_other_genres_give_nothing(text: str) -> None:
    assert extract(text, "other.txt") == []


def test_footers_and_bylines_hold_no_facts() -> None:
    facts = Facts("湖南将大力发展竹木产业。\n责任编辑:李明 来源:某某网\n免责声明:本网转发此文,深圳市科技局不承担责任\n")
    assert facts.names("Organisation") == set()
    assert facts.names("Industry") == {"竹木产业"}
