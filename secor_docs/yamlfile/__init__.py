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
)
from secor_docs.yamlfile.text import (
    MAX_BYTES,
    Path_,
    YamlText,
    dotted,
    front_matter,
    nodes_of,
    parse_yaml,
    read_yaml,
    unprintable,
)

__all__ = [
    "MAX_BYTES",
    "Model",
    "Path_",
    "Sentence",
    "Slug",
    "YamlText",
    "choices",
    "dotted",
    "field_info",
    "front_matter",
    "holds",
    "inner_model",
    "is_list",
    "nodes_of",
    "one_or_many",
    "parse_yaml",
    "read_model",
    "read_yaml",
    "unprintable",
]
