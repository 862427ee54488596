"""What a field is to its place or park: A是当地的压舱石; B占全县工业的八成; 某市C、D发展壮大; 对于某市来说,E是最有底气的赛道."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied
from loaders.extract.relation.field.said_fields import SaidFields
from loaders.extract.relation.line_parks import park_of_line
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_HERE = "(?:当地|本地|全[市县区州域]|该[市县区州]|我[市县区州]|[市县区州][里内]|园区|区内|其|它|这[座个片][\u4e00-\u9fff]{0,4}?[城县市区镇])"
_ROLE = (
    "(?:压舱石|定盘星|顶梁柱|主心骨|头牌|招牌|名片|王牌|饭碗|财源|主业|支点|命脉|立[市县区州]之[本基]|[富强][民市县区州]之[源本基]|支柱|看家本领|重头戏"
    "|(?:立[市县区州]|[富强][民市县区州]|第一|头号|第[一二]大|支柱|主导|首位|特色|优势|当家|看家|王牌|拳头|招牌|主打)(?:产业|行业|工业)|底气的(?:产业|赛道))"
)
_QUALIFIED = f"(?:{_HERE}|当之无愧|名副其实|最[大亮强][^,;。的]{{0,3}}的|最有|转型|发展|经济|工业|产业|一?[张个块]|又一|第[一二三]|头号|新|老牌|家喻户晓的|远近闻名的|响当当的|响亮|亮丽|闪亮|金字|重要|传统|主要|绝对|“|的)*"
_ADVERBS = "(?:一直|历来|早已|已经?|也|就|正|都|均|逐步|逐渐|仍然?|依然|依旧|如今|目前|无疑|始终|更|才|便)*"
_STANDS = re.compile(  # A产业已成为当地的|支柱, B是|甲市的立市之本
    rf"(?P<field>[^,;:。是成]{{2,24}}?){_ADVERBS}(?:是|成为|成了|已成|堪称)(?:{_QUALIFIED}|(?P<whose>[^,;:。是]{{2,12}}?){_QUALIFIED}){_ROLE}”?(?:之一)?(?=[,;。\n]|$)"
)
_SUM = "(?:产值|营收|营业收入|主营业务收入|增加值|经济总量|规模)"
_SHARES = re.compile(  # A产业营收占全市工业的|八成, B撑起全县经济的半壁江山
    rf"(?P<field>[^,;:。占]{{1,16}}?(?:业|(?={_SUM})))的?(?:规上|规模以上|全产业链|年|总)*{_SUM}?(?:已|就|常年|约|更|也|则|一直)*"
    rf"(?:占(?:了|到|据)?(?:{_HERE}|(?:规上|规模以上)?工业(?:经济)?(?=比重|总量|产值|的))[^,;。]{{2,18}}?(?:半壁江山|一半|大半|过半|半数|三分之[一二]|[三四五六七八九]成|[3-9]\d(?:\.\d+)?%)"
    rf"|(?:撑起|占据|扛起|贡献)了?{_HERE}[^,;。]{{0,10}}?(?:半壁江山|一半|大半|半边天))"
)
_THRIVES = re.compile(  # A产业、B产业|发展壮大
    r"(?P<field>[^,;:。]{2,30}?产业)(?:加快|加速|不断|持续|快速|蓬勃|日益|全面|逐步)*(?:发展壮大|壮大|补链|强链|延链|集聚|聚集|集聚成势|异军突起|强势崛起|蓬勃发展|迅速崛起|方兴未艾|从[^,;。]{2,8}变[为成][^,;。]{2,8}产业)(?=[,;。\n]|$)"
)
_KINDS = (
    (re.compile("园区|区内"), ("Park",)),
    (re.compile(r"当地|全[市县州]|该[市县州]|我[市县州]|[市县州][里内]|[城县市镇]的"), ("Place",)),
)  # whom the words for 'here' mean
_TELLS = re.compile("是|成[为了]|已成|堪称|占|撑起|扛起|贡献|壮大|[补强延]链|集聚|聚集|崛起|突起|蓬勃|方兴|变[为成]")
_NOT_SO = re.compile(
    "不再|[不没]是|并非|未能|曾经?|过去|昔日|一度|有望|力争|希望|如果|若|将成|将是|能否|并不|会是|[一二三]是(?!当地)"
)
_YET_TO_BE = re.compile("[到至]“?(?:20|十)|力争|争取")  # 到2030年,|A成为全市支柱产业
_SPEAKS = re.compile("说|表示|认为|指出|论坛|大会|全球|全国")  # 企业家说,|A产业蓬勃发展: of anywhere
_LEAD = re.compile("(?:如今|目前|眼下|而|但|其中|同时|现在|当前|而且|并且)*(?:在)?")


class Standings:
    """States for one scene which fields its places and parks are told to stand on."""

    def __init__(self, scene: "Scene", said: SaidFields, sites: Sites) -> None:
        self.scene, self.draft, self.text, self.said, self.sites = scene, scene.draft, scene.text, said, sites

    def clause(self, clause: Clause, sentence: Sentence) -> None:
        """A已成为当地的支柱: of the place or park that the clause names, else the sentence, else that the text is about."""
        if not _TELLS.search(self.text, clause.start, clause.end) or _NOT_SO.search(
            self.text, clause.start, clause.end
        ):
            return
        lead = _LEAD.match(self.text, clause.start, clause.end)
        at = lead.end() if lead else clause.start
        subjects, end = self.sites.subjects(clause, at)
        at = end + self.text.startswith("的", end) if subjects else at
        for form in (_STANDS, _SHARES, _THRIVES):
            match = form.match(self.text, at, clause.end)
            fields = self._fields(match) if match else []
            if match is None or not fields:
                continue
            whose = match.start("whose") if form is _STANDS and match["whose"] else -1
            owners = self._owners(clause, whose, match.end("whose")) if whose >= 0 else subjects
            if not owners and whose < 0:
                kinds = next((k for words, k in _KINDS if words.search(match[0])), ("Place", "Park"))
                owners = self._told_of(clause, sentence, kinds, anywhere=form is not _THRIVES)
            elsewhere = form is _THRIVES and not subjects and _SPEAKS.search(self.text, sentence.start, clause.start)
            if elsewhere or _YET_TO_BE.search(self.text, sentence.start, clause.end):
                return
            if owners and not denied(self.text, clause.start, match.end("field")):
                self.said.state(clause, owners, fields)
            return

    def _fields(self, match: re.Match[str]) -> list[Named]:
        """The fields that stand before what is told of them, all of which must be fields and no group."""
        fields = self.said.fields(*match.span("field"), whole=True)
        return [f for f in fields if not (isinstance(f, Entity) and f.type not in ("Industry", "Chain", "Cluster"))]

    def _owners(self, clause: Clause, start: int, end: int) -> list[Named]:
        """Whose pillar a field is said to be: 甲市(的)."""
        owners, stop = self.sites.subjects(clause, start)
        return owners if stop == end else []

    def _told_of(self, clause: Clause, sentence: Sentence, kinds: tuple[str, ...], anywhere: bool) -> list[Named]:
        """The one place or park that the sentence has named before, or the one that the text is about."""
        named = self.draft.between(sentence.start, clause.start, kinds)
        parks = [e for _, e in named if e.type == "Park"]
        owners = {place_key(e.name) if e.type == "Place" else e.name: e for e in parks or [e for _, e in named]}
        if named:
            return [*owners.values()] if len(owners) == 1 else []
        if not anywhere:
            return []
        if places := self.scene.subjects.at(clause):
            return [*places] if len(places) == 1 else []
        own = park_of_line(self.scene, clause.start) or self.scene.place
        return [own] if own is not None else []
