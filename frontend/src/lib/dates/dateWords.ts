import type { Language } from '@/lib/i18n/languages'

/** The words of one language in which dates are typed; all in small letters and without accents. */
export interface DateWords {
  /** The names and abbreviations of each month, from January on. */
  months: string[][]
  /** Those of the seasons, spring first. */
  seasons: string[][]
  /** Before a date that is known about only. */
  about: string[]
  /** Before or behind a date that is not certain. */
  uncertain: string[]
  since: string[]
  until: string[]
  /** Between the first and the last day. */
  to: string[]
  /** Between two days that follow each other. */
  and: string[]
  /** Say in which part of a month, a season or a year; the date is then known to that month, season or year. */
  parts: string[]
  /** Before or behind a number that is a decade. */
  decade: RegExp
  /** Before or behind the number of a quarter. */
  quarter: RegExp
  /** What says nothing of the date: articles, prepositions, the days of the week. */
  noise: string[]
}

export const dateWords: Record<Language, DateWords> = {
  en: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    seasons: [['spring', 'springtime'], ['summer', 'summertime'], ['autumn', 'fall'], ['winter']],
    about: ['about', 'around', 'circa', 'ca', 'c', 'approximately', 'approx'],
    uncertain: ['not certain', 'probably', 'perhaps', 'possibly', 'maybe', 'to be confirmed', 'tbc'],
    since: ['since'],
    until: ['until', 'till', 'up to'],
    to: ['to', 'until', 'till', 'through'],
    and: ['and', '&'],
    parts: ['early', 'mid', 'middle', 'late', 'beginning', 'start', 'end', 'first half', 'second half'],
    decade: /^(?:the )?(\d{3}0)'?s$/,
    quarter: /^(?:q([1-4])|([1-4])(?:st|nd|rd|th)? quarter)(?: of)? (\d{4})$/,
    noise: [
      ...['the', 'of', 'in', 'on', 'from', 'between', 'during'],
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
    ],
  },
  es: {
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo', 'may'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    seasons: [['primavera'], ['verano'], ['otono'], ['invierno']],
    about: ['hacia', 'alrededor', 'aproximadamente', 'aprox', 'circa', 'ca'],
    uncertain: ['sin confirmar', 'por confirmar', 'probablemente', 'quizas', 'quiza', 'tal vez', 'posiblemente'],
    since: ['desde', 'a partir'],
    until: ['hasta'],
    to: ['a', 'al', 'hasta'],
    and: ['y', 'e'],
    parts: ['principios', 'comienzos', 'inicios', 'mediados', 'finales', 'fines', 'fin', 'principio'],
    decade: /^(?:los )?(?:anos|decada de(?: los)?) (\d{3}0)$/,
    quarter: /^(?:t([1-4])|([1-4])(?:er|o|º|\.º)? trimestre)(?: de)? (\d{4})$/,
    noise: [
      ...['de', 'del', 'el', 'la', 'los', 'las', 'en', 'entre', 'dia', 'dias', 'durante', 'a'],
      ...['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
    ],
  },
  fr: {
    months: [
      ['janvier', 'janv', 'jan'],
      ['fevrier', 'fevr', 'fev'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['aout'],
      ['septembre', 'sept', 'sep'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['decembre', 'dec'],
    ],
    seasons: [['printemps'], ['ete'], ['automne'], ['hiver']],
    about: ['vers', 'environ', 'circa', 'ca'],
    uncertain: ['incertain', 'a confirmer', 'probablement', 'peut-etre'],
    since: ['depuis', 'a partir', 'des'],
    until: ["jusqu'a", "jusqu'au", "jusqu'en", 'jusque'],
    to: ['a', 'au', "jusqu'a", "jusqu'au", "jusqu'en"],
    and: ['et'],
    parts: ['debut', 'mi', 'milieu', 'fin', 'courant'],
    decade: /^(?:les )?annees (\d{3}0)$/,
    quarter: /^(?:t([1-4])|([1-4])(?:er|e|eme)? trimestre)(?: de)? (\d{4})$/,
    noise: [
      ...['le', 'la', 'les', 'de', 'du', 'des', 'en', 'au', "d'", "l'", 'entre', 'jours', 'jour', 'pendant', 'a'],
      ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ],
  },
}
