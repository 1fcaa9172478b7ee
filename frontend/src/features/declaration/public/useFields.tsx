import { useTranslation } from 'react-i18next'
import type { City, MergeField } from '@/api/generated'
import type { Fields } from '@/ui/Markdown'
import classes from './DeclarationText.module.css'

export const mergeFields: MergeField[] = ['city.name', 'city.country', 'signatory.name', 'signatory.title', 'signedOn']

/** What stands in the places that a text leaves open: what is known of a city, and for the rest what will stand there. */
export function useFields(known: Partial<Record<MergeField, string>> = {}): Fields {
  const { t } = useTranslation('declaration')
  const words: Record<MergeField, string> = {
    'city.name': t('field.cityName'),
    'city.country': t('field.cityCountry'),
    'signatory.name': t('field.signatoryName'),
    'signatory.title': t('field.signatoryTitle'),
    signedOn: t('field.signedOn'),
  }
  return Object.fromEntries(mergeFields.map((field) => [field, standIn(known[field], words[field])]))
}

/** What is known of a city in the language of the text. */
export function fieldsOf({ names, ownName, country }: Pick<City, 'names' | 'ownName' | 'country'>, language: string) {
  return {
    'city.name': names[language] ?? ownName,
    'city.country': new Intl.DisplayNames(language, { type: 'region' }).of(country),
  }
}

function standIn(value: string | undefined, words: string) {
  return <span className={value ? classes.filled : classes.open}>{value ?? `[${words}]`}</span>
}
