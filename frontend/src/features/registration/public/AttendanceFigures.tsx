import { Stack, Text } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type AttendanceFigures as Figures, getAttendanceFigures } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { CityLink } from '@/features/city/public/CityLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { DataTable } from '@/ui/DataTable'
import { Disclosure } from '@/ui/Disclosure'
import { Section } from '@/ui/Section'
import { type EventKey, namedBy } from './events'

/** Nothing where nobody could register, and before the event has been held. */
const figuresQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['registrations', 'figures', event.kind, event.slug],
    queryFn: async () => {
      try {
        return (await getAttendanceFigures({ query: namedBy(event), throwOnError: true })).data
      } catch (failure) {
        if (isApiError(failure, 404)) return null
        throw failure
      }
    },
  })

interface Group {
  key: string
  registered: number
  attended?: number
}

/** How many registered for a past event and how many came, in groups that are large enough to name nobody. */
export function AttendanceFigures({ event }: { event: EventKey }) {
  const { t } = useTranslation('registration')
  const format = useFormat()
  const { data: figures } = useQuery(figuresQuery(event))
  if (!figures || figures.registered === 0) return null
  const { registered, attended, modes, countries, cities } = figures
  const isGrouped = modes.length > 1 || countries.length > 0
  return (
    <Section title={t('figures.title')}>
      <Stack gap="sm">
        <Text>
          {attended === undefined
            ? t('figures.registered', { count: registered, number: format.number(registered) })
            : t('figures.attended', {
                count: attended,
                number: format.number(attended),
                registered: format.number(registered),
              })}
        </Text>
        {modes.length > 1 && (
          <Groups
            heading={t('figures.mode')}
            figures={figures}
            groups={modes.map((one) => ({ ...one, key: one.mode }))}
            label={({ mode }) => t(`mode.${mode}`)}
          />
        )}
        {countries.length > 0 && (
          <Disclosure summary={t('figures.byCountry', { count: countries.length })}>
            <Groups
              heading={t('figures.country')}
              figures={figures}
              groups={countries.map((one) => ({ ...one, key: one.country }))}
              label={({ country }) => format.country(country)}
            />
          </Disclosure>
        )}
        {cities.length > 0 && (
          <Disclosure summary={t('figures.byCity', { count: cities.length })}>
            <Groups
              heading={t('figures.city')}
              figures={figures}
              groups={cities.map((one) => ({ ...one, key: one.city.slug }))}
              label={({ city }) => <CityLink city={city} />}
            />
          </Disclosure>
        )}
        {isGrouped && (
          <Text size="sm" c="dimmed">
            {t('figures.small')}
          </Text>
        )}
      </Stack>
    </Section>
  )
}

interface GroupsProps<T extends Group> {
  heading: string
  figures: Figures
  groups: T[]
  label: (group: T) => React.ReactNode
}

function Groups<T extends Group>({ heading, figures, groups, label }: GroupsProps<T>) {
  const { t } = useTranslation('registration')
  const format = useFormat()
  return (
    <DataTable
      caption={heading}
      rows={groups}
      rowKey={({ key }) => key}
      columns={[
        { key: 'group', header: heading, cell: label },
        {
          key: 'registered',
          header: t('figures.columnRegistered'),
          isNumeric: true,
          cell: ({ registered }: T) => format.number(registered),
        },
        ...(figures.attended === undefined
          ? []
          : [
              {
                key: 'attended',
                header: t('figures.columnAttended'),
                isNumeric: true,
                cell: ({ attended }: T) => (attended === undefined ? '' : format.number(attended)),
              },
            ]),
      ]}
    />
  )
}
