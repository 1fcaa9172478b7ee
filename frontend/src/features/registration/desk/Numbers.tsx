import { Stack, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RegistrationCityCount, RegistrationDayCount, RegistrationMode } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { Chart } from '@/ui/chart/Chart'
import { DataTable } from '@/ui/DataTable'
import { Disclosure } from '@/ui/Disclosure'
import { Section } from '@/ui/Section'
import type { EventKey } from '../public/events'
import { settingsQuery } from '../settings'
import { numbersQuery } from './api'
import { states, statesOfTheDay } from './filters'
import { overTime } from './overTime'

/** How many registered: by way of taking part and state, by city, and over time. */
export function Numbers({ event }: { event: EventKey }) {
  const { t } = useTranslation(['desk', 'registration'])
  const format = useFormat()
  const { states: counts, cities, days } = useSuspenseQuery(numbersQuery(event)).data
  const places = useQuery(settingsQuery(event)).data?.settings?.places ?? []
  const modes = [...new Set([...places.map(({ mode }) => mode), ...counts.map(({ mode }) => mode)])]
  const count = (mode: RegistrationMode, state: string) =>
    counts.find((one) => one.mode === mode && one.state === state)?.count ?? 0
  const shown = states.filter((state) => !statesOfTheDay.includes(state) || counts.some((one) => one.state === state))
  return (
    <Section title={t('numbers.title')}>
      <Stack gap="sm">
        <DataTable
          caption={t('numbers.title')}
          empty={t('numbers.none')}
          rows={modes}
          rowKey={(mode) => mode}
          columns={[
            { key: 'mode', header: t('column.mode'), cell: (mode) => t(`registration:mode.${mode}`) },
            {
              key: 'places',
              header: t('numbers.places'),
              isNumeric: true,
              cell: (mode) => {
                const capacity = places.find((place) => place.mode === mode)?.capacity
                return capacity === undefined ? t('registration:box.unlimited') : format.number(capacity)
              },
            },
            ...shown.map((state) => ({
              key: state,
              header: t(`registration:state.${state}`),
              isNumeric: true,
              cell: (mode: RegistrationMode) => format.number(count(mode, state)),
            })),
          ]}
        />
        {cities.length > 0 && (
          <Disclosure summary={t('numbers.byCity', { count: new Set(cities.map(({ city }) => city.slug)).size })}>
            <Cities cities={cities} />
          </Disclosure>
        )}
        {days.length > 1 && (
          <Disclosure summary={t('numbers.byDay')}>
            <OverTime days={days} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}

function Cities({ cities }: { cities: RegistrationCityCount[] }) {
  const { t } = useTranslation(['desk', 'registration'])
  const format = useFormat()
  return (
    <DataTable
      caption={t('column.city')}
      rows={cities}
      rowKey={({ city, mode }) => `${city.slug} ${mode}`}
      columns={[
        { key: 'city', header: t('column.city'), cell: ({ city }) => <CityLink city={city} /> },
        { key: 'mode', header: t('column.mode'), cell: ({ mode }) => t(`registration:mode.${mode}`) },
        {
          key: 'confirmed',
          header: t('registration:state.CONFIRMED'),
          isNumeric: true,
          cell: ({ confirmed }) => format.number(confirmed),
        },
        {
          key: 'waiting',
          header: t('registration:state.WAITLISTED'),
          isNumeric: true,
          cell: ({ waiting }) => format.number(waiting),
        },
        {
          key: 'pending',
          header: t('registration:state.PENDING'),
          isNumeric: true,
          cell: ({ pending }) => format.number(pending),
        },
      ]}
    />
  )
}

function OverTime({ days }: { days: RegistrationDayCount[] }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const steps = overTime(days)
  const total = steps.at(-1)?.value ?? 0
  return (
    <Chart
      title={t('numbers.overTime', { count: total, number: format.number(total) })}
      picture={{
        kind: 'steps',
        label: t('numbers.chart', { count: total, number: format.number(total) }),
        steps,
        format: format.number,
        formatTime: (at) => format.day(new Date(at).toISOString().slice(0, 10)),
      }}
      table={
        <DataTable
          caption={t('numbers.byDay')}
          rows={days}
          rowKey={({ on }) => on}
          columns={[
            { key: 'on', header: t('numbers.day'), cell: ({ on }) => format.day(on) },
            {
              key: 'registered',
              header: t('numbers.registered'),
              isNumeric: true,
              cell: ({ registered }) => format.number(registered),
            },
          ]}
        />
      }
      source={<Text span>{t('numbers.source')}</Text>}
    />
  )
}
