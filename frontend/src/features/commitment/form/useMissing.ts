import { useTranslation } from 'react-i18next'

/** What is said of fields that are begun and not whole. */
export function useMissing() {
  const { t } = useTranslation('commitment')
  return {
    name: t('form.missing.name'),
    value: t('form.missing.value'),
    number: t('form.missing.number'),
    year: t('form.missing.year'),
    source: t('form.missing.source'),
    unit: t('form.missing.unit'),
    step: t('form.missing.step'),
  }
}
