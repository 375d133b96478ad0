"""The names of facts a template asks for, read from its tags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jinja2 import nodes

from secor_docs.word.template.sandbox import ENVIRONMENT


def names_used(source: str) -> set[str]:
    """Dotted names of facts in a Jinja source; an item of a list reads ``employees[].name``."""
    found: set[str] = set()
    _walk(ENVIRONMENT.parse(source), {}, found)
    return found


def _walk(node: nodes.Node, bound: dict[str, str], found: set[str]) -> None:
    if isinstance(node, nodes.For):
        _walk_loop(node, bound, found)
    elif isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
        _walk(node.node, bound, found)
        bound[node.target.name] = _dotted(node.node, bound) or ""
    elif isinstance(node, nodes.AssignBlock) and isinstance(node.target, nodes.Name):
        _walk_each(node.body, bound, found)
        bound[node.target.name] = ""
    elif isinstance(node, nodes.Macro):
        bound[node.name] = ""
        _walk_each(node.defaults, bound, found)
        _walk_each(node.body, {**bound, **{arg.name: "" for arg in node.args}}, found)
    else:
        name = _dotted(node, bound)
        if name:
            found.add(name)
        if name is None or isinstance(node, nodes.Filter):
            _walk_each(node.iter_child_nodes(), bound, found)


def _walk_each(found_nodes: Iterable[nodes.Node], bound: dict[str, str], found: set[str]) -> None:
    for node in found_nodes:
        _walk(node, bound, found)


def _walk_loop(node: nodes.For, bound: dict[str, str], found: set[str]) -> None:
    name = _dotted(node.iter, bound)
    _walk(node.iter, bound, found)
    inner = {**bound, "loop": ""}
    for target in [node.target, *node.target.find_all(nodes.Name)]:
        if isinstance(target, nodes.Name):
            inner[target.name] = f"{name}[]" if name and target is node.target else ""
    _walk_each([*([node.test] if node.test else []), *node.body], inner, found)
    _walk_each(node.else_, dict(bound), found)


_SAME_LIST = frozenset({"sort", "unique", "selectattr", "rejectattr"})


def _dotted(node: nodes.Node | None, bound: Mapping[str, str]) -> str | None:
    """The dotted name of an expression; "" for one that hangs on no fact; None where it is no name."""
    if isinstance(node, nodes.Name):
        return bound.get(node.name, node.name)
    if isinstance(node, nodes.Getattr):
        base = _dotted(node.node, bound)
        return f"{base}.{node.attr}" if base else base
    if isinstance(node, nodes.Getitem):
        base = _dotted(node.node, bound)
        return f"{base}[]" if base else base
    if isinstance(node, nodes.Filter) and node.name in _SAME_LIST:
        return _dotted(node.node, bound)
    if isinstance(node, nodes.Filter) and node.name in {"first", "last"}:
        base = _dotted(node.node, bound)
        return f"{base}[]" if base else base
    return None
