import { Group, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { cityQuery } from '@/features/city/public/queries'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { Task, TaskList } from '@/ui/Task'
import { useCityTasks } from './useCityTasks'

/** What needs doing for one city, what others wait for first; and the doors to everything else. */
export function MyCity({ slug }: { slug: string }) {
  const { t } = useTranslation('app')
  const params = { lang: useLanguage(), slug }
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  const tasks = useCityTasks(city)
  return (
    <Section title={city.ownName}>
      {tasks.length > 0 ? (
        <TaskList>
          {tasks.map(({ key, ...task }) => (
            <Task key={key} {...task} />
          ))}
        </TaskList>
      ) : (
        <Text c="dimmed">{t('myCities.nothing')}</Text>
      )}
      <Group mt="sm">
        <ButtonLink to="/$lang/cities/$slug/apply" params={params}>
          {t('city.apply')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/edit" params={params} variant="default">
          {t('city.edit')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/people" params={params} variant="default">
          {t('myCities.people')}
        </ButtonLink>
        <ButtonLink to="/$lang/cities/$slug/letterhead" params={params} variant="default">
          {t('city.letterhead')}
        </ButtonLink>
        <Group wrap="nowrap">
          <ButtonLink to="/$lang/cities/$slug/history" params={params} variant="subtle">
            {t('history.link')}
          </ButtonLink>
          <ButtonLink to="/$lang/cities/$slug" params={params} variant="subtle">
            {t('myCities.public')}
          </ButtonLink>
        </Group>
      </Group>
    </Section>
  )
}
