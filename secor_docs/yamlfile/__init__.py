"""YAML files with line numbers, read into typed models; every fault becomes a Problem."""

from __future__ import annotations

from secor_docs.yamlfile.model import (
    Model,
    Sentence,
    Slug,
    choices,
    field_info,
    holds,
    inner_model,
    is_list,
    one_or_many,
    read_model,
    several_in,
)
from secor_docs.yamlfile.remarks import Remark, in_quotes, remarks
from secor_docs.yamlfile.text import (
    MAX_BYTES,
    Path_,
    YamlText,
    dotted,
    front_matter,
    mended,
    nodes_of,
    parse_yaml,
    read_text,
    read_yaml,
    unprintable,
)

__all__ = [
    "MAX_BYTES",
    "Model",
    "Path_",
    "Remark",
    "Sentence",
    "Slug",
    "YamlText",
    "choices",
    "dotted",
    "field_info",
    "front_matter",
    "holds",
    "in_quotes",
    "inner_model",
    "is_list",
    "mended",
    "nodes_of",
    "one_or_many",
    "parse_yaml",
    "read_model",
    "read_text",
    "read_yaml",
    "remarks",
    "several_in",
    "unprintable",
]
