//! What people type, in three languages, and what it means.

use proptest::prelude::*;

use super::*;
use crate::model::codes::MissingReason;

fn read(text: &str, lang: Lang) -> Result<(Stated, Option<Currency>), AmountError> {
    parse(text, lang, 6).map(|a| (a.stated, a.currency))
}

fn single(qualifier: Qualifier, n: i64) -> Stated {
    Stated::Single(qualifier, Num::Int(n))
}

#[test]
fn doubt_is_understood_in_three_languages() {
    use Qualifier::{Approx, AtLeast, Exact, MoreThan, UpTo};
    let million = 1_000_000;
    for (text, qualifier, n) in [
        ("200", Exact, 200 * million),
        ("~200m", Approx, 200 * million),
        ("≈ 300 млн", Approx, 300 * million),
        ("about 1.2 bn", Approx, 1200 * million),
        ("около 1,2 млрд", Approx, 1200 * million),
        ("ок. 300 млн", Approx, 300 * million),
        ("шамамен 300 млн", Approx, 300 * million),
        ("300 млн-ға жуық", Approx, 300 * million),
        ("300 миллионға жуық", Approx, 300 * million),
        (">2.4bn", MoreThan, 2400 * million),
        ("over 2.4 bn", MoreThan, 2400 * million),
        ("more than 2.4bn", MoreThan, 2400 * million),
        ("более 2,4 млрд", MoreThan, 2400 * million),
        ("более чем 2,4 млрд.", MoreThan, 2400 * million),
        ("Свыше 2,4 млрд", MoreThan, 2400 * million),
        ("2,4 млрд-тан астам", MoreThan, 2400 * million),
        ("2,4 миллиардтан астам", MoreThan, 2400 * million),
        ("at least 50k", AtLeast, 50_000),
        ("50m+", AtLeast, 50 * million),
        (">= 50m", AtLeast, 50 * million),
        ("не менее 50 млн", AtLeast, 50 * million),
        ("от 50 млн", AtLeast, 50 * million),
        ("кемінде 50 млн", AtLeast, 50 * million),
        ("50 млн-нан кем емес", AtLeast, 50 * million),
        ("up to 1.2 bn", UpTo, 1200 * million),
        ("≤1.2bn", UpTo, 1200 * million),
        ("до 1,2 млрд", UpTo, 1200 * million),
        ("не более 1,2 млрд", UpTo, 1200 * million),
        ("1,2 млрд-қа дейін", UpTo, 1200 * million),
        ("ең көбі 1,2 млрд", UpTo, 1200 * million),
    ] {
        for lang in [Lang::En, Lang::Ru, Lang::Kk] {
            let expected = Ok((single(qualifier, n), None));
            assert_eq!(read(text, lang), expected, "{text} in {lang:?}");
        }
    }
}

#[test]
fn a_currency_may_stand_before_or_behind_and_then_a_bare_number_counts_as_it_is() {
    let million = 1_000_000;
    for (text, code, n) in [
        ("$200m", "USD", 200 * million),
        ("US$ 200m", "USD", 200 * million),
        ("200m USD", "USD", 200 * million),
        ("200usd", "USD", 200),
        ("≈ 300 млн $", "USD", 300 * million),
        ("> $2.4bn", "USD", 2400 * million),
        ("$ >2.4bn", "USD", 2400 * million),
        ("300 млн долларов США", "USD", 300 * million),
        ("300 млн. долл. США", "USD", 300 * million),
        ("300 млн АҚШ долларына жуық", "USD", 300 * million),
        ("1,5 млрд тенге", "KZT", 1500 * million),
        ("1,5 млрд тг.", "KZT", 1500 * million),
        ("1,5 млрд теңгеден астам", "KZT", 1500 * million),
        ("€ 12m", "EUR", 12 * million),
        ("500 000 000 KZT", "KZT", 500 * million),
        ("5 млн CNY", "CNY", 5 * million),
    ] {
        let (stated, currency) = read(text, Lang::Ru).expect(text);
        assert_eq!(currency, Currency::from_code(code), "{text}");
        let Stated::Single(_, number) = stated else {
            panic!("{text} is no range");
        };
        assert_eq!(number, Num::Int(n), "{text}");
    }
}

#[test]
fn a_range_has_two_ends_and_one_scale() {
    let range = |low: i64, high: i64| Stated::Range(Num::Int(low), Num::Int(high));
    let expected = range(1_200_000_000, 1_500_000_000);
    for text in [
        "1.2–1.5 bn",
        "1.2-1.5bn",
        "1.2 bn - 1.5 bn",
        "$1.2-$1.5bn",
        "from 1.2 to 1.5 bn",
        "between 1.2 and 1.5 bn",
        "от 1,2 до 1,5 млрд",
        "1200 млн — 1,5 млрд",
        "1,2-ден 1,5 млрд-қа дейін",
    ] {
        let stated = read(text, Lang::Ru).map(|(stated, _)| stated);
        assert_eq!(stated, Ok(expected.clone()), "{text}");
    }
    assert_eq!(
        read("5-7", Lang::En),
        Ok((range(5_000_000, 7_000_000), None))
    );
    assert_eq!(read("7-5", Lang::En), Err(AmountError::EndsOutOfOrder));
}

#[test]
fn what_says_two_things_or_nothing_is_refused() {
    for text in [
        "",
        "much",
        "about",
        "to 5",
        "200m banana",
        "$5 €",
        "5 млн млрд",
        "=1+1",
        "12 000 00",
    ] {
        assert_eq!(
            read(text, Lang::En),
            Err(AmountError::Number(NumberError::NotANumber)),
            "{text}"
        );
    }
    for text in ["about more than 5", "≈ >5", "up to 5+"] {
        assert_eq!(
            read(text, Lang::En),
            Err(AmountError::TwoQualifiers),
            "{text}"
        );
    }
    assert_eq!(
        read("-5", Lang::En),
        Err(AmountError::Number(NumberError::Negative))
    );
}

fn numbers() -> impl Strategy<Value = Num> {
    prop_oneof![
        (0_i64..1_000_000_000_000_000).prop_map(Num::Int),
        (0_i64..1_000_000).prop_map(Num::Int),
        // Fractions as they are written: two decimals.
        (0_i64..1_000_000_000).prop_map(|n| {
            let x = format!("{}.{:02}", n / 100, n % 100).parse::<f64>();
            x.map_or(Num::Int(0), |x| {
                if x.fract() == 0.0 {
                    Num::from_f64(x)
                } else {
                    Num::Float(x)
                }
            })
        }),
    ]
}

fn statements() -> impl Strategy<Value = Stated> {
    let qualifiers = prop::sample::select(vec![
        Qualifier::Exact,
        Qualifier::Approx,
        Qualifier::AtLeast,
        Qualifier::MoreThan,
        Qualifier::UpTo,
    ]);
    prop_oneof![
        (qualifiers, numbers()).prop_map(|(q, n)| Stated::Single(q, n)),
        (numbers(), numbers()).prop_map(|(a, b)| if a.as_f64() <= b.as_f64() {
            Stated::Range(a, b)
        } else {
            Stated::Range(b, a)
        }),
    ]
}

proptest! {
    #[test]
    fn what_a_cell_is_edited_as_is_read_back_as_it_was(
        stated in statements(),
        lang in prop::sample::select(Lang::ALL),
        zeros in prop::sample::select(vec![0_usize, 6]),
    ) {
        let text = written(&stated, zeros, Words::of(lang));
        let amount = parse(&text, lang, zeros);
        prop_assert_eq!(amount.map(|a| a.stated), Ok(stated), "{}", text);
    }

    #[test]
    fn no_text_makes_the_reader_fall(text in any::<String>(), lang in prop::sample::select(Lang::ALL)) {
        let _ = parse(&text, lang, 6);
    }

    #[test]
    fn what_the_program_shows_is_understood(
        qualifier in prop::sample::select(vec![Qualifier::Exact, Qualifier::Approx, Qualifier::AtLeast, Qualifier::MoreThan, Qualifier::UpTo]),
        millions in 1_i64..900_000,
        lang in prop::sample::select(Lang::ALL),
    ) {
        let n = if (10..1000).contains(&millions) { millions } else { millions / 100 * 100 };
        prop_assume!(n > 0);
        let number = n * 1_000_000;
        let quantity = crate::model::quantity::Quantity::new(qualifier, Some(number as f64), (None, None), 0.1);
        let shown = quantity.map(|q| Words::of(lang).usd_short(&q)).unwrap_or_default();
        let amount = parse(&shown, lang, 6).map(|a| (a.stated, a.currency));
        prop_assert_eq!(amount, Ok((Stated::Single(qualifier, Num::Int(number)), Some(Currency::USD))), "{}", shown);
    }
}

#[test]
fn a_reason_for_no_number_is_written_in_words() {
    let reason = Stated::Missing(MissingReason::Withheld);
    assert_eq!(written(&reason, 6, Words::of(Lang::En)), "withheld");
}
