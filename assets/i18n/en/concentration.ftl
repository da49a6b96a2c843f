## Concentration of investment
concentration-title = How much of the investment the largest projects make up
concentration-axis = Projects, the largest first
concentration-percent = { $number }%
concentration-label = { $name }: { $share }, { $amount }
concentration-of-all = all stated investment
concentration-of-shown = the stated investment shown here
concentration-sentence = The largest project is { $share } of { $of }.
concentration-sentence-three = The largest project is { $share } of { $of }, the three largest are { $together }.
concentration-sentence-only = One project is all of the stated investment shown here.
concentration-basis = Shares of the sum of all stated amounts; projects without an amount are in none of them.
concentration-ceilings = { $n ->
    [one] { $count } amount is only a ceiling (“up to”) and counts in full.
   *[other] { $count } amounts are only ceilings (“up to”) and count in full.
}
concentration-shape-hollow = a hollow step is only a ceiling
concentration-nothing = No project shown here states an amount.
concentration-hover-share = { $share } of the stated investment
concentration-hover-together = { $n ->
    [one] The largest project: { $share }
   *[other] The { $count } largest together: { $share }
}
concentration-column-rank = Rank
concentration-column-project = Project
concentration-column-share = Share, %
concentration-column-together = Together with all larger ones, %
figure-name-concentration = Concentration
without-largest-none = With all projects, the largest too
without-largest-fewer = Leave out one project less
without-largest-more = Leave out one more of the largest projects
