import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cityQuery } from '@/features/city/public/queries'
import { Section } from '@/ui/Section'
import { Task, TaskList } from '@/ui/Task'
import { useCityTasks } from './useCityTasks'

/** What needs doing for one city, what others wait for first. */
export function CityTasks({ slug, children }: { slug: string; children?: ReactNode }) {
  const { t } = useTranslation('app')
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
      {children}
    </Section>
  )
}
