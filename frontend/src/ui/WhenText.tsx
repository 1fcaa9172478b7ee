import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { machineDate, printWhen } from '@/lib/dates/when'
import { localeOf } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'

export interface When {
  /** Absent where the date is not known. */
  edtf?: string
  /** How the source put it. */
  asWritten?: string
}

/** A date, as precisely as it is known and no more. */
export function WhenText({ when, withSource = false }: { when: When | undefined; withSource?: boolean }) {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const words = when?.edtf ? printWhen(when.edtf, localeOf(language), t, when.asWritten) : t('when.unknown')
  const machine = when?.edtf && machineDate(when.edtf)
  return (
    <>
      {machine ? <time dateTime={machine}>{words}</time> : words}
      {withSource && when?.asWritten && when.asWritten !== words && (
        <Text span size="sm" c="dimmed" display="block">
          {t('when.asWritten', { text: when.asWritten })}
        </Text>
      )}
    </>
  )
}
