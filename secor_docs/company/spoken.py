"""What people write for a yes, a choice or a number, and what it means.

One table for the questions and for company.yaml, so that both read it alike. A word counts only where what it means is
one of the choices; what may be meant in two ways is in no table.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from secor_docs.dates import read_yes_no
from secor_docs.names import folded, plain
from secor_docs.problems import TellingError

_MEANINGS: Mapping[str, tuple[str, ...]] = {
    "corporation": (
        "inc", "incorporated", "corp", "ltd", "limited", "limited company", "company", "a company", "numbered company",
    ),
    "sole proprietor": (
        "self employed", "sole proprietorship", "sole prop", "proprietor", "proprietorship", "just me",
        "travailleur autonome",
    ),
    "partnership": ("partners", "two partners", "general partnership"),
    "never": ("no", "nope", "non", "not ever"),
    "always": ("yes", "yeah", "yep", "oui", "every time"),
    "sometimes": ("at times", "once in a while", "now and then", "occasionally", "it depends", "depends", "parfois"),
    "not yet": ("no", "nope", "non", "not a member", "no member"),
    "unknown": ("don't know", "dont know", "not sure", "no idea", "idk"),
    "automatic": ("automatically", "by code", "by our code", "by industry code"),
    "associate": ("by fee", "fee", "associate member", "paid"),
    "basic": ("emergency", "efa"),
    "intermediate": ("standard", "sfa"),
    "weekly": ("every week", "each week", "once a week", "every monday", "every friday", "week", "hebdomadaire"),
    "daily": ("every day", "each day", "every morning", "day", "once a day", "quotidien"),
    "monthly": ("every month", "each month", "once a month", "month", "mensuel"),
    "quarterly": ("every three months", "every 3 months", "every quarter", "four times a year", "4 times a year"),
    "semi-annual": ("twice a year", "two times a year", "2 times a year", "every six months", "every 6 months",
                    "semiannual"),
    "annual": ("every year", "yearly", "annually", "once a year", "each year", "year"),
    "per-phase": ("each phase", "every phase", "phase"),
    "form": ("by form", "online", "online form", "website", "web", "web form"),
    "phone": ("by phone", "telephone", "call", "called", "i called", "we called"),
    "e-mail": ("email", "by email", "by e mail", "mail", "e mail"),
    "company": ("we do", "we", "us", "the company", "employer", "the employer", "the boss", "owner", "i do", "me"),
    "worker": ("workers", "the worker", "the workers", "employee", "employees", "they do", "themselves"),
    "shared": ("both", "half", "half and half", "split", "fifty fifty", "50 50"),
    "good": ("yes", "fine", "ok", "full"),
    "weak": ("bad", "poor", "spotty", "patchy"),
    "none": ("no", "no signal", "no service", "nothing"),
    "owned": ("own", "ours", "we own it", "mine", "bought"),
    "rented": ("rent", "rental", "hired", "leased", "lease"),
}  # fmt: skip
_YES = frozenset(
    {"yeah", "yep", "yup", "ouais", "yes please", "sure", "of course", "ok", "always", "we do", "i do", "they do"}
)
_NO = frozenset({"nope", "nah", "never", "not yet", "none", "we don't", "i don't", "not at all", "jamais"})
_BY_FIELD: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "full_time": (
        frozenset({"full time", "fulltime", "full", "ft", "temps plein"}),
        frozenset({"part time", "parttime", "pt", "casual", "seasonal", "temporary", "temps partiel"}),
    ),
    "internal": (
        frozenset({"inside", "internal", "in house", "our own", "one of us", "me"}),
        frozenset({"outside", "external", "from outside", "consultant", "hired"}),
    ),
    "fixed_sites": (
        frozenset({"fixed", "fixed sites", "sites"}),
        frozenset({"service calls", "calls", "customers", "all over", "no fixed site", "varies", "it varies"}),
    ),
    "is_owner_or_family": (
        frozenset({"owner", "family", "wife", "husband", "son", "daughter"}),
        frozenset({"employee"}),
    ),
}
_AT_TIMES = frozenset({"works_alone", "working_alone", "subcontractors_used", "respirators_used"})
"""Facts that are a yes as soon as they are so at times."""
_SOMETIMES = frozenset(_MEANINGS["sometimes"]) | {"sometimes"}

_UNITS: Mapping[str, Mapping[str, float]] = {
    "minutes": {
        **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 1.0),
        **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 60.0),
    },
    "metres": {
        **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 1.0),
        **dict.fromkeys(("ft", "feet", "foot", "'", "pieds"), 0.3048),
        **dict.fromkeys(("in", "inch", "inches", '"'), 0.0254),
        "cm": 0.01,
    },
    "kg": {
        **dict.fromkeys(("kg", "kilo", "kilos", "kilograms"), 1.0),
        **dict.fromkeys(("lb", "lbs", "pounds"), 0.45359237),
        **dict.fromkeys(("t", "tonnes"), 1000.0),
    },
    "hours": dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 1.0),
    "years": dict.fromkeys(("y", "yr", "yrs", "year", "years"), 1.0),
    "per cent": dict.fromkeys(("%", "percent", "per cent"), 1.0),
    "people": dict.fromkeys(("people", "persons", "men", "guys", "workers", "employees", "of us"), 1.0),
}
_CHECK_INS = frozenset({"low", "medium", "high"})
"""The minutes between check-in calls, by risk."""
_NUMBER = r"\d{1,6}(?:[.,]\d{1,3})?|\d{1,3},\d{3}"


_NONE = re.compile(
    r"(?:n|no|none|nope|nah|non|nobody|no one|noone|nothing|aucun|aucune|personne|rien|c'est tout|n a|na|-+|\[\])"
    r"(?:,.*| (?:yet|else|more|others?|at all|thanks|thank you|never|e mail|email))?"
    r"|(?:no,? |nope,? )?(?:that's|thats|that is) (?:it|all)|done|finished"
    r"|(?:we |i )?(?:don't|dont|do not) have (?:one|any|it|that|them)|(?:we |i )?have none|not applicable|not any"
)
_NOT_YET = re.compile(
    r"(?:never|not|haven't|havent|have not|hasn't|hasnt)(?: been)?(?: (?:done|taken|had|made|sent|trained))?"
    r"(?: (?:it|one|that|them|any))?(?: yet)?|no,? not yet|none yet|pas encore"
)
_ME = frozenset(
    {"me", "myself", "i", "i do", "moi", "it's me", "its me", "just me", "only me", "it's just me", "its just me",
     "me myself", "i am", "owner", "the owner", "boss", "the boss", "i will", "yours truly"}
)  # fmt: skip
_UP_TO_TWELVE = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNTS = {word: str(number) for number, word in enumerate(_UP_TO_TWELVE, 1)} | {
    "fifteen": "15",
    "twenty": "20",
    "thirty": "30",
    "forty": "40",
    "sixty": "60",
    "ninety": "90",
}


def says_none(words: str) -> bool:
    """Whether words say that there is none, nobody, or no more."""
    word = bare(words) if words.strip().strip("-") else "-"
    return _NONE.fullmatch(word) is not None


def says_not_yet(words: str) -> bool:
    """Whether words say that something was not done so far."""
    return _NOT_YET.fullmatch(bare(words)) is not None and bare(words) != "not"


def says_me(words: str) -> bool:
    """Whether words name whoever types them."""
    return bare(words) in _ME


def bare(words: str) -> str:
    """Words without what does not count: capitals, spaces, hyphens, a smart apostrophe, an end mark."""
    return " ".join(folded(plain(words)).replace("’", "'").replace("-", " ").replace("/", " ").rstrip(".!").split())


def choice_meant(words: str, choices: Collection[str]) -> str | None:
    """The one of the choices that is meant; None where it is none of them for certain."""
    known = {bare(choice): choice for choice in choices}
    word = bare(words)
    if word in known:
        return known[word]
    if {"basic", "intermediate"} <= set(choices):
        # As printed on the card: "Standard First Aid with CPR-C".
        word = re.sub(r"\b(level )?first aid\b.*$|\b(and |with )?(cpr|aed)\b.*$", "", word).strip() or word
    found = [choice for choice in choices if word == bare(choice) or word in map(bare, _MEANINGS.get(choice, ()))]
    return found[0] if len(found) == 1 else None


def yes_no_meant(words: str, field: str = "") -> bool | None:
    """Whether words mean yes or no for a field of company.yaml; None where they are empty.

    Raises:
        TellingError: they mean neither.
    """
    word = bare(words)
    yes, no = _BY_FIELD.get(field, (frozenset(), frozenset()))
    if word in yes or word in _YES or (field in _AT_TIMES and word in _SOMETIMES):
        return True
    return False if word in no or word in _NO else read_yes_no(words)


def doubtful_yes_no(words: str, field: str = "") -> str:
    """``yes`` or ``no`` where words begin with one, or say "not usually"; empty where they do neither. To be asked."""
    word = bare(words)
    if re.match(r"(?:not (?:usually|often|really|much)|rarely|seldom|hardly|now and again)\b", word):
        return "yes" if field in _AT_TIMES else "no"
    first = re.split(r"[ ,;.]", word, maxsplit=1)[0]
    if first in {"yes", "yeah", "yep", "yup", "no", "nope", "nah", "never", "always"}:
        return "yes" if first[0] in "ya" else "no"
    return ""


def measure_of(field: str) -> str:
    """What a number of company.yaml is counted in, by the name of its key."""
    ends = {
        "minutes": "minutes",
        "_m": "metres",
        "_kg": "kg",
        "_hours": "hours",
        "_years": "years",
        "_score": "per cent",
    }
    if field in _CHECK_INS:
        return "minutes"
    return next((measure for end, measure in ends.items() if field.endswith(end)), "people")


def number_meant(words: str, measure: str) -> float | None:
    """The number that words with a unit mean, in the measure; None where they are no such number.

    Args:
        words: such as "15 min", "1 h 10", "22 ft", "6 ft 6 in", "about 4".
        measure: what is asked for, such as metres.
    """
    text = re.sub(
        r"^(?:about|approx\.?|around|ca\.?|roughly|max\.?|up to|~) ?", "", folded(plain(words)).replace("’", "'")
    )
    text = re.sub(r"^(?:all|every|each) ", "", text.replace("”", '"').rstrip("."))
    text = re.sub(r"^(\d+)[ -]?ish$", r"\1", re.sub(r"^half (?:an )?hour$", "30 min", text))
    text = re.sub(rf"^(?:{'|'.join(_COUNTS)})\b", lambda found: _COUNTS[found[0]], text)
    if measure == "people" and says_me(text):
        return 1
    units = _UNITS.get(measure, {})
    if measure == "minutes" and (
        found := re.fullmatch(r"(\d{1,2}) ?(?:h|hr|hrs|hours?) ?(\d{1,2})(?: ?m(?:in(?:utes)?)?)?", text)
    ):
        return int(found[1]) * 60 + int(found[2])
    parts = re.findall(rf"({_NUMBER}) ?([^\d\s][^\d]*?)?(?=\s*\d|$)", text)
    if not parts or "".join(f"{n}{u}" for n, u in parts).replace(" ", "") != text.replace(" ", ""):
        return None
    values = []
    for number, written in parts:
        unit = written.strip().rstrip(".")
        if (unit and unit not in units) or (len(parts) > 1 and not unit):
            return None
        values.append(_number(number) * units.get(unit, 1.0))
    total = sum(values)
    if measure == "kg":
        return round(total)
    return round(total, 1) if any(unit.strip() for _, unit in parts) and total != int(total) else total


def _number(text: str) -> float:
    """A number with a decimal point or comma; 4,500 has three digits behind it and is four thousand five hundred."""
    return float(text.replace(",", "")) if re.fullmatch(r"\d{1,3},\d{3}", text) else float(text.replace(",", "."))


def number_in(value: object, field: str) -> object:
    """A text with a unit as its number; anything else as it is, for the model to judge."""
    if not isinstance(value, str) or not re.search(r"[a-z'\"%]", value.casefold()):
        return value
    try:
        found = number_meant(value, measure_of(field))
    except TellingError:
        return value
    return value if found is None else (int(found) if found == int(found) else found)
