"""Words that make what is listed one: 集A、B、C于一体, A产业与B、C深度融合."""

import re

ALL_IN_ONE = re.compile("(?<![采收汇聚密征])集(?!群|成|团|聚|约|装|体|中)[^,。;]{2,60}[为于]一体")
FUSED = re.compile("(?:深度|跨界|联动|协同)*融合")
JOINED_WITH = re.compile("(?:(?<=业)[与同和]|(?<=..)[与同])(?=..)")  # A产业|和B; A|与B
