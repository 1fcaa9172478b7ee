import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

/** What each field of the form is called, by its name. */
export function useLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const [first] = tags
  const texts = (name: string, label: string) =>
    tags.map((tag) => [
      `${name}.${tag}`,
      tag === first ? label : t('form.inLanguage', { label, language: format.language(tag) }),
    ])
  const figure = (name: 'baseline' | 'target') => [
    [`indicator.${name}.value`, t(`form.${name}Value`)],
    [`indicator.${name}.year`, t(`form.${name}Year`)],
    [`indicator.${name}.source`, t(`form.${name}Source`)],
  ]
  return {
    block: t('form.block'),
    ...Object.fromEntries([
      ...texts('titles', t('form.titles')),
      ...texts('descriptions', t('form.descriptions')),
      ...texts('indicator.names', t('form.indicator')),
      ['indicator.unit', t('form.unit')],
      ...figure('baseline'),
      ...figure('target'),
    ]),
    startsOn: t('form.startsOn'),
    dueOn: t('form.dueOn'),
    milestones: t('form.milestones'),
    ...Object.fromEntries(texts('resources', t('form.resources'))),
    department: t('form.department'),
    partners: t('form.partners'),
    themes: t('form.themes'),
    sdgs: t('form.sdgs'),
    note: t('revise.note'),
  }
}
