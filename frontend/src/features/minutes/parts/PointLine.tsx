import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ActionPoint } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'

/** An action point on a line: what, who does it, by when, and whether it is done. */
export function PointLine({ point }: { point: ActionPoint }) {
  const lang = useLanguage()
  return (
    <>
      <AppLink to="/$lang/action-points/$id" params={{ lang, id: point.id }}>
        <LangText map={point.texts} sourceLanguage={point.sourceLanguage} isName />
      </AppLink>
      <PointFacts point={point} />
    </>
  )
}

/** Who does it, by when, and whether it is done. */
export function PointFacts({ point: { city, dueOn, state, settledOn } }: { point: ActionPoint }) {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  const isSettled = state !== 'OPEN' && settledOn
  return (
    <Text size="sm" c="dimmed" component="div">
      {city ? <CityLink city={city} /> : t('point.secretariat')}
      {' · '}
      {isSettled
        ? t(`point.settled.${state}`, { day: format.day(settledOn) })
        : dueOn
          ? t('point.due', { day: format.day(dueOn) })
          : t('point.noDay')}
    </Text>
  )
}
