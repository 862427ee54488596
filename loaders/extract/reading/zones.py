"""What texts call a zone in passing, for patterns: 经开区, 产业园区, 保税区."""

from loaders.extract.reading import lexicon as lx

ZONE = lx.alternation(lx.words("zone_head"))
