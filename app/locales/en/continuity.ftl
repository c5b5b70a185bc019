continuity-title = The same person
continuity-own = How often your participants met one of their own people.
continuity-whole = How often the participants of the sub-project met one of their own people.
continuity-why = Meeting the same person helps people on their way. A stand-in does not count as one's own person.
continuity-few = Figures about fewer than { $count } participants are not shown.
continuity-none = No meetings this month.
continuity-hidden = Too few participants to show figures.
continuity-share = { $own } of { $meetings } meetings, { $percent } per cent
continuity-handovers = { $count ->
    [one] One participant got a new contact person.
   *[other] { $count } participants got a new contact person.
}
