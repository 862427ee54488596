"""Words that part what several things have, each its own: 甲园、乙园|分别|发展A、B."""

import re

IN_TURN = re.compile("分别|依次")
EACH_IN_TURN = re.compile("分别|依次|各自")
