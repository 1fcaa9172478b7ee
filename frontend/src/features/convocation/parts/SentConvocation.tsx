import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Convocation } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { PaperLinks } from '@/ui/PaperLinks'
import { convocationPaper } from '../api'

interface SentConvocationProps {
  convocation: Convocation
  /** Whether anybody may have its documents. */
  isPublic: boolean
}

/** One convocation: when it was sent, how long before the meeting, what changed since the one before, and its documents. */
export function SentConvocation({ convocation, isPublic }: SentConvocationProps) {
  const { t, i18n } = useTranslation('convocation')
  const format = useFormat()
  const language = useLanguage()
  const { id, number, sentOn, noticeDays, changes, answerBy, messages, meeting } = convocation
  const known = changes.flatMap((change) =>
    i18n.exists(`convocation:change.${change}`) ? [t(`change.${change as 'DATE'}`)] : [],
  )
  return (
    <Stack gap={4}>
      <Text>
        {t('sent', { number, day: format.day(sentOn) })} {t('notice', { count: noticeDays })}
      </Text>
      {answerBy && <Text>{t('answerByDay', { day: format.day(answerBy) })}</Text>}
      {known.length > 0 && <Text>{t('changed', { changes: format.list(known) })}</Text>}
      {messages && (
        <Text component="div">
          <LangText map={messages} sourceLanguage={meeting.sourceLanguage} />
        </Text>
      )}
      <PaperLinks
        label={t('paper', { number })}
        address={(paper) => `/api/v1/convocations/${id}/document.${paper}?language=${language}`}
        fetchAs={
          isPublic
            ? undefined
            : {
                name: `${meeting.slug}-${number}`,
                fetchFile: (paper) => convocationPaper(id, language, paper),
              }
        }
      />
    </Stack>
  )
}
