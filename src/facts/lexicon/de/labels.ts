import { NO_LABEL_WORDS } from '../label-base.ts'
import { wordSet } from '../word-lists.ts'

/** What leads from a figure to what is measured in German: the subject of a verb of measure. */
export const LABEL_WORDS_DE = {
  ...NO_LABEL_WORDS,
  rate: /^( (?:pro|je|am|im) (?:Sekunde|Minute|Stunde|Tag|Nacht|Woche|Monat|Quartal|Jahr|Kopf|Einwohner|Person|Haushalt|Tonne|Quadratmeter|Hektar|Liter|Kilometer))(?![\p{L}-])/u,
  dated:
    /^ (im Jahr (?:1[5-9]|20)\d\d|im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|(?:ein Jahr|einen Monat) zuvor)(?![\p{L}\d-])/u,
  former: wordSet('gegenüber als nach'),
  facing:
    /^ (gegen (?:(?:den|die|das|eine|einen|ein) )?(?:\p{Ll}{3,} )?\p{Lu}\p{Ll}[\p{L}-]+)(?=[,.;:!?]|$)/u,
  verbs: wordSet(
    'stieg stiegen steigt sank sanken sinkt fiel fielen wuchs wuchsen beträgt betrug betragen erreicht erreichte erreichten liegt lag lagen kostet kostete kosten umfasst umfasste kletterte schrumpfte dauert dauerte',
  ),
  between: wordSet(
    'auf um bei rund etwa über fast knapp von im in derzeit nun zuletzt etwas mehr als mindestens bis zu',
  ),
  determiners: wordSet('der die das den dem des ein eine einen einem einer sein seine ihr ihre'),
  leading: wordSet(
    'der die das den dem des ein eine einen einem einer sein seine ihr ihre dass während wenn weil obwohl ob der die das und aber',
  ),
  trailing: wordSet(
    'der des von im in am an auf für bei mit nach ist sind war waren wird werden hat haben soll sollen dürfte könnte',
  ),
  inner: wordSet('der des von im in am an auf für bei mit nach'),
  opens: wordSet('dass während wenn weil obwohl ob der die das und aber'),
  auxiliaries: wordSet('ist sind war waren wird werden hat haben soll sollen dürfte könnte'),
  banned: wordSet(
    'er sie es wir ich man dies das montag dienstag mittwoch donnerstag freitag samstag sonntag jahr jahre jahren monat woche gestern heute morgen',
  ),
}
