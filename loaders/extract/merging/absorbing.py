"""Two things that are one: everything said of 小巨人企业 is said of 专精特新小巨人企业."""

from loaders.extract.draft import Draft, Entity


def absorb(draft: Draft, short: Entity, longer: Entity) -> None:
    """Everything said of the one is said of the other, or of what that has become by now; a thing and its class stay two."""
    short, longer = draft.now(short), draft.now(longer)
    if short is longer or short in draft.targets("IN_TIER", longer) or longer in draft.targets("IN_TIER", short):
        return
    for relation in draft.relations_of(short):
        source = longer if relation.source is short else relation.source
        target = longer if relation.target is short else relation.target
        for span in relation.evidence:
            draft.relate(relation.type, source, target, span, **relation.properties)
    for place in short.places:
        longer.at(place)
    draft.drop(short)
    draft.alias(longer, short.name)
    draft.replace(short, longer)
