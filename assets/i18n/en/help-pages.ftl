# Help: one topic for each page. How a line is read stands in help.ftl.

help-overview-text =
    The whole dataset at a glance: key figures and map at the left, bars at the right, the table below. All four show the same projects and follow each other.
    # What it shows
    - The key figures state investment and jobs with their range, and how many projects state a number at all.
    - The map colours the regions in classes; the bars say the same as lengths. What has no number is named below them.
    - The table lists each project; the status bar below says the total.
    # What one can do
    - Click a region, a bar or a value to show only its projects; click again to show all.
    - Click a project to open it in the panel at the right; <action:close-panel> closes that.
    - The list above the bars changes what they measure.
    - Drag the lines between the parts; a double click puts them back.
    The numbers come from the claims of each project: <topic:claims>. How doubt is drawn: <topic:marks>.

help-projects-text =
    Every project as a line of a table, with its numbers, their qualifiers and its dates.
    # Looking
    - Click a header to sort, click again to turn the order, Shift + click for a second key. What is missing stays last.
    - Drag a header to move its column, its edge to make it wider; a double click on the edge fits it to its content. The funnel in a header filters by it; a right click, or Shift + F10, offers the rest.
    - <action:choose-columns> shows, hides and orders columns; <action:find-column> goes to one by a few letters. The first ones stay while the others scroll sideways.
    - Words that are searched for are marked. A cut text shows whole under the pointer, and “—” says why it is empty.
    - A mark before a row leads to what the checks found.
    # Groups
    - <label:table-group-by>: by one or two fields. Each group says its total and how many of its projects state a number; where none does, it says so. The range stands under the pointer.
    - A click or ← and → fold a group and unfold it. Folding changes no total.
    - Groups stand by name, statuses in the order of a project’s life. Sorting by a number puts them in the order of their totals, sorting by the grouped field turns them round; any other column sorts only inside them. What is not stated is the last group.
    # Acting
    - Enter opens the project under the cursor, <action:edit-cell> or typing changes the cell, see <topic:editing>.
    - <action:copy> copies selected rows or cells as a table for a spreadsheet; <action:export-csv> writes all that are shown.
    @table-keys
    The total in the status bar counts what is shown: <topic:totals>.

help-charts-text =
    One figure at a time with its settings, or investment and jobs by region side by side. The list at the top chooses.
    # The figures
    - <label:figure-name-bars>: totals by region, sector, status, country, investor, type or year, plain, stacked or side by side by status.
    - <label:figure-name-concentration>: how much the largest projects make up.
    - <label:figure-name-timeline>: planned and actual dates; a bar spans the days that a date allows, and what has passed without news is overdue.
    - <label:figure-name-capacity-ladder>: each product in its own unit; phases are never added up.
    - <label:figure-name-ledger>: what was announced, and what the named projects come to.
    - <label:figure-name-investment-against-jobs>: one point for each project, with lines of equal jobs per million dollars.
    # What one can do
    - Point at a mark for its number, range and sources; click to filter or to open a project.
    - Leave out the largest projects to see the rest; this is a filter and stands in the chips.
    - The menu of the figure exports it or shows its numbers: <topic:pictures>.
    A logarithmic axis does not begin at zero, and says so. How doubt is drawn: <topic:marks>.

help-map-text =
    Where the projects are: regions, tiles, hexagons or bubbles, by investment, jobs or number of projects.
    # Reading it
    - Regions, tiles and hexagons are coloured in classes; the legend says the bounds. Tiles and hexagons give each region the same room.
    - A bubble is one project: its area is the number, its colour the status. An outer ring is the upper end of a range, a tick means that it may be more.
    ! hatched Projects, but no number stated
    ! empty No project in the dataset
    - Projects without a stated region are on no map; a note below counts them and their money.
    # What one can do
    - Click a region to filter by it, a bubble to open its project. Tab goes from one to the next, Enter chooses.
    - Choose how classes are made: quantiles, equal steps, natural breaks, or your own bounds.
    - Two-ended colours part at a middle: the country as a whole, the median, or a number.
    - Small maps repeat the map for each status or sector.
    Borders are schematic and no legal statement. More: <topic:marks>, <topic:missing>.

help-gallery-text =
    Every figure as a small live picture of the data under the present filter. It is a place to look for the right one.
    - A click opens a figure on its page, with its settings.
    - Tick two to four and show them as a board: <page:board>.
    - Pictures are drawn one after the other beside the window; an empty one says why it is empty.
    Exporting all of them at once: <topic:pictures>.

help-board-text =
    Two to four figures side by side under one filter, each with settings of its own: two measures, two groupings, a map beside its timeline.
    - Add figures from the list, change the settings of each, take one off.
    - A click in one figure filters all of them.
    - The board is kept from day to day, and in saved views: <topic:views>.
    To choose by eye, begin at <page:gallery>.

help-sources-text =
    What every number rests on: each source with publisher, date, link, and all the facts that cite it.
    - Click a source to see what rests on it; click a fact to open it in its project.
    - Unused and undated sources, and those that are cited but not in the file, have a button of their own.
    - Its fields can be changed beside the list. Two records of one source can be merged: all that rests on one moves to the other.
    - <label:sources-add-claim> writes down what a source says about a number.
    - Links open in the browser after you have seen their address.
    This page shows all sources, whatever the filter. How claims are ranked: <topic:claims>.

help-checks-text =
    What is wrong or doubtful in the records: errors that make a number unusable, and warnings for what a careful reader would ask.
    - Group by rule, severity or region, or show one rule only.
    - A click opens the project at the field in question.
    - Some have a remedy: <label:checks-fix> shows what will change, and undo takes it back.
    - <label:checks-mute> silences one check about one record, with a reason that stays in the file.
    - The table marks rows with findings, and `check` in the search finds them: <topic:search>.
    A check never changes anything by itself. This page shows all records, whatever the filter.
