import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { textNames } from './networkValues'

/** What each field of the form is called, by its name. */
export function useNetworkLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('network')
  const format = useFormat()
  const texts = textNames.flatMap((name) =>
    tags.map((tag) => [`${name}.${tag}`, t(`form.${name}In`, { language: format.language(tag) })]),
  )
  return {
    kind: t('kindLabel'),
    parent: t('form.parent'),
    sourceLanguage: t('form.sourceLanguage'),
    ...Object.fromEntries(texts),
    shortName: t('form.shortName'),
    founded: t('founded'),
    secretariatCity: t('form.secretariatCity'),
    reportingCycleMonths: t('form.cycle'),
    membersMustBelongToParent: t('form.mustBelong'),
    website: t('website'),
    handles: t('handles'),
    themes: t('themes'),
  }
}
