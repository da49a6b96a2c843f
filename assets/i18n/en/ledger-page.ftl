# The page of the ledger: announcements held against their members.

page-ledger = Ledger
action-page-ledger = Ledger
action-new-announcement = New announcement
ledger-new = New announcement…
ledger-edit-title = Edit announcement
ledger-add = Add announcement
ledger-none = This dataset holds no announcement. Add one to hold an announced total against its projects.
ledger-none-shown = No announcement is shown.
ledger-leave = This announcement has changes that are not applied.
ledger-brief = { $announced } announced, nothing itemised
ledger-brief-share = { $announced } announced, { $percent } itemised
ledger-brief-none = No total stated
ledger-heading-investment = Investment, bn $
ledger-heading-jobs = Jobs, permanent and of a kind not stated
ledger-heading-construction-jobs = Construction jobs
ledger-heading-projects = Projects
ledger-difference = Difference
ledger-outside = { $n ->
    [one] { $count } member is outside the filter and dimmed; the totals count every member.
   *[other] { $count } members are outside the filter and dimmed; the totals count every member.
}
ledger-members = Members
ledger-no-members = No project is named yet. Add members to itemise what was announced.
ledger-members-add = Add members…
ledger-members-done = Done adding
ledger-member-outside = outside the filter
ledger-member-repeated = named twice, counts once
ledger-member-gone = no such project in this dataset
ledger-states-no-investment = states no amount
ledger-states-no-jobs = states no jobs
ledger-states-no-construction-jobs = states none
ledger-states-no-projects = not counted
ledger-drag = Drag { $name }
ledger-candidates = All projects
ledger-candidates-help = Enter adds the highlighted project. Or drag a project into the members, or a member back here.
ledger-candidates-search = Search names and ids
ledger-candidate-member = already a member
ledger-candidate-add = Add
edit-add-announcement = add announcement { $name }
edit-delete-announcement = delete announcement { $name }
edit-add-member = add { $name } to { $of }
edit-remove-member = remove { $name } from { $of }
edit-move-member = move { $name } in { $of }
history-announcement-added = Announcement added
history-announcement-deleted = Announcement deleted

help-ledger-text =
    Every announcement beside its members: what was announced, what the named projects itemise of it, and what is left.
    # Reading it
    - The list at the left holds the announcements with a project that passes the filter. At the right the chosen one is held against all its members.
    - For investment, jobs, construction jobs and the number of projects: the total as announced with its source and rival claims, the sum of the members with its range, and the difference.
    ! hatched Announced, but not itemised by any project named
    - A member that states no number counts as none, never as zero. Where one side is no number, no difference is made up.
    - Members outside the filter are dimmed and still count: what was announced does not depend on a filter.
    # What one can do
    - Add members: type to search names and ids in three languages, Enter adds. Or drag a project into the members, and a member back.
    - Arrows and the cross beside a member move and remove it; each change is one step to undo.
    - Click a member to open it. The menu of each section takes the figure elsewhere: <topic:pictures>.
    - Edit what was announced, with every claim: <topic:claims>. Below the members stands who changed what.
    Announced totals are never added to the totals of projects: <topic:totals>. Without a window: `joba ledger`.
