import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { FigureText } from '@/ui/FigureText'
import { LangText, usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SourceList } from '@/ui/SourceList'
import { dayQuery } from '../api'

/** An International Day in one year. */
export function DayPage() {
  const { t, i18n } = useTranslation('agenda')
  const { id } = useParams({ from: '/$lang/days/$id' })
  const { data: day } = useSuspenseQuery(dayQuery(id))
  const format = useFormat()
  const pick = usePickText()
  const lang = useLanguage()
  const figureWord = (unit: string) => (i18n.exists(`agenda:figure.${unit}`) ? t(`figure.${unit as 'cities'}`) : unit)
  return (
    <Page
      title={pick(day.titles, day.sourceLanguage)}
      description={t('day.description', { day: format.day(day.on) })}
      width="read"
      lead={
        day.theme && (
          <Text span ff="var(--paideia-serif)" fs="italic">
            <LangText map={day.theme} sourceLanguage={day.sourceLanguage} isName />
          </Text>
        )
      }
    >
      <Stack gap="md">
        <Text>
          <time dateTime={day.on}>{format.day(day.on)}</time> · <NetworkLink slug={day.network.slug} />
        </Text>
        {day.participants.map((figure) => (
          <FigureText key={figure.unit} figure={figure} label={figureWord(figure.unit)} />
        ))}
        <AppLink to="/$lang/agenda" params={{ lang }} search={{ view: 'month', month: day.on.slice(0, 7) }}>
          {t('day.month')}
        </AppLink>
        <SourceList sources={day.sources} />
      </Stack>
    </Page>
  )
}
