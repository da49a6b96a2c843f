## What is wrong with the records. Each message says what is wrong and what to do

severity-error = Error
severity-warning = Warning

## Parts of other messages

check-guess =
    { $guess ->
        [look-alike] It only looks like { $meant }: some of its characters belong to another alphabet or are invisible. Type { $meant } anew.
        [other-name] It is another name of { $meant }. Write { $meant }.
       *[spelling] Write it as { $meant }.
    }
check-expected =
    { $kind ->
        [bool] Write true or false.
        [number] Write a number, without quotation marks, spaces or a unit.
        [string] Write a text in quotation marks.
        [text] Write a text in quotation marks, or an object with the text in each language.
        [date] Write a date such as 2026, 2026-04, 2026-04-15, 2026-21 (spring), 2026-33 (first quarter), 2028~ (about), ../2028 (by) or 2026/2028.
        [code]
            { $guess ->
                [none] Write one of { $allowed }.
               *[other] { check-guess }
            }
        [list] Write a list in square brackets.
       *[record] Write an object in braces.
    }

## Values that cannot be read; they are kept in the file and count as absent

check-unreadable-record = This entry of “{ $field }” cannot be read: “{ $value }”. { check-expected }
check-unreadable-field = “{ $field }” cannot hold “{ $value }”. { check-expected }
check-unknown-region =
    “{ $value }” is not the code of a region. { $guess ->
        [none] Write one of the 20 codes from KZ-10 to KZ-79, or leave the field out.
       *[other] { check-guess }
    }
check-unknown-sector =
    “{ $value }” is not a sector. { $guess ->
        [none] Write one of { $allowed }.
       *[other] { check-guess }
    }
check-unknown-status =
    “{ $value }” is not a status. { $guess ->
        [none] Write one of { $allowed }.
       *[other] { check-guess }
    }
check-unknown-currency =
    “{ $value }” is not the code of a currency. { $guess ->
        [none] Write three letters of ISO 4217, such as KZT or USD.
       *[other] { check-guess }
    }
check-unknown-country =
    “{ $value }” is not the code of a country. { $guess ->
        [none] Write two letters of ISO 3166-1, such as KZ or CN.
       *[other] { check-guess }
    }
check-duplicate-key = “{ $key }” stands twice in the same object. Only the first value counts; delete one of them.

## Ids and references

check-missing-id = This record has no id. Give it one of small Latin letters, digits and hyphens.
check-illegal-id = The id “{ $id }” may hold only small Latin letters, digits and hyphens. Change it here and wherever it is referred to.
check-duplicate-id = The id “{ $id }” is already taken by { $first }. Give one of the two records another id.
check-dangling-source = There is no source with the id “{ $id }”. Add the source or correct the id.
check-dangling-member = There is no project with the id “{ $id }”. Add the project or correct the id.
check-duplicate-member = The project “{ $id }” is listed twice and would count twice. Delete one of the entries.

## What is missing

check-missing-name = The project has no name. Give it one.
check-missing-party-name = The party has no name. Give it one or delete the entry.
check-missing-region = The region is not stated, so the project stands under “{ region-none }”. Add it if a source names it.
check-missing-sector = The sector is not stated, so the project stands under “{ sector-none }”. Add it if a source names it.
check-missing-status = The status is not stated. Choose one, “{ status-unknown }” included.
check-missing-country = The country of “{ $name }” is not stated. Add it if a source names it.
check-missing-source =
    { $what ->
        [announcement] The announcement names no source. Say where it comes from.
       *[claim] The number names no source. Say where it comes from.
    }
check-missing-currency = The amount has no currency and is in no total. Add the currency.

## Numbers

check-no-rate = There is no exchange rate for { $currency }, so the amount is in no total. Add a rate in US dollars.
check-unusable-rate =
    { $reason ->
        [currency] The exchange rate does not say for which currency. Add it.
       *[usd] The exchange rate is not a number above zero. Write how many US dollars one unit is worth.
    }
check-weight-out-of-range = { $value } is no share in percent, so the usual weight counts instead. Write a number from 0 to 100.
check-negative = { $value } is below zero and is in no total. Write zero or more.
check-low-above-high = The low end { $low } is above the high end { $high }, so the range is in no total. Swap or correct them.
check-unusable-number =
    { $reason ->
        [ends] A range needs both a low and a high end. Add the other one, or choose “{ qualifier-up-to }” or “{ qualifier-at-least }”.
        [qualifier] A low or high end counts only with the qualifier “range”. Set the qualifier or write a single number.
       *[nothing] The claim states neither a number nor why there is none. Add one of them or delete the claim.
    }
check-ignored-number =
    { $reason ->
        [missing] { $value } counts for nothing, because the claim says that there is no number. Delete one of the two.
        [range] { $value } counts for nothing, because the claim is a range. Delete it or choose another qualifier.
        [not-range] { $value } counts for nothing, because the claim is not a range. Delete it or choose the qualifier “range”.
       *[amount] { $value } counts for nothing, because the claim also states an amount. Delete one of the two.
    }

## Dates

check-end-before-start =
    “{ $event ->
        [commissioning] { event-commissioning }
       *[full-capacity] { event-full-capacity }
    }” ({ $date }) is dated before “{ $start-event ->
        [construction_start] { event-construction-start }
       *[commissioning] { event-commissioning }
    }” ({ $start }). Correct one of the dates.
check-planned-start-passed =
    The planned start of construction ({ $date }) has passed, but the status is still “{ $status ->
        [concept] { status-concept }
        [agreement] { status-agreement }
        [preparation] { status-preparation }
       *[committed] { status-committed }
    }”. Update the status or the date.

## Doubts about a whole record

check-likely-duplicate = This may be the same project as “{ $name }” ({ $id }): the names are alike, in the same region and with the same investor. Delete one of the two, or mute this check with the reason.
check-jobs-per-million =
    { $side ->
        [many] { $jobs } jobs for { $amount } US dollars are more than 50 jobs for a million dollars. Look for a zero too many or too few, or a wrong currency.
       *[few] { $jobs } jobs for { $amount } US dollars are fewer than 1 job for 100 million dollars. Look for a zero too many or too few, or a wrong currency.
    }
check-planned-date-passed = The planned date of “{ $event }” ({ $date }) has passed, and the record does not say what became of it. Add the actual date, a new plan or a newer status.
check-status-contradiction =
    { $reason ->
        [planned-ahead] The status is “{ $status }”, but “{ $event }” is planned for { $date } and has no actual date. Correct one of them.
        [after-cancelled] The status is “{ $status }”, but “{ $event }” took place after that ({ $date }). Correct one of them.
       *[happened] The status is “{ $status }”, but “{ $event }” has an actual date ({ $date }). Correct one of them.
    }
check-long-unverified = The record was last verified more than 12 months ago ({ $date }). Hold it against its sources again.
check-mixed-units = The capacity of “{ $product }” is given in { $other } and in { $unit }. Use one unit for one product, or name the products apart.
check-ceiling-in-note = The note says “up to” { $value }, but the number counts as exact. Choose the qualifier “{ qualifier-up-to }” if it is a ceiling.
check-mixed-scripts = “{ $word }” has letters of another alphabet that only look like its own: { $letters }. Other programs take it for another word. Type them anew.
check-stray-spaces = There are spaces around the text or several in a row. Delete them; otherwise equal names count as different ones.
check-missing-mute-reason = The check “{ $code }” is muted without a reason and so not muted at all. Give a reason or delete the entry.
field-muted-checks = muted checks
cli-check-muted = List the muted warnings as well, with their reasons
cli-check-muted-line = { severity-muted }  { $place }  { $message } ({ $reason })
severity-muted = Muted
