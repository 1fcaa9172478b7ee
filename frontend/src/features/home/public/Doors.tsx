import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import classes from './Doors.module.css'

/** One way in for each kind of reader. */
export function Doors() {
  const { t } = useTranslation('home')
  const lang = useLanguage()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="lg">
      <Door
        title={t('door.visitor.title')}
        text={t('door.visitor.text')}
        link={
          <AppLink to="/$lang/cities" params={{ lang }}>
            {t('door.visitor.link')}
          </AppLink>
        }
      />
      <Door
        title={t('door.city.title')}
        text={t('door.city.text')}
        link={
          <AppLink to="/$lang/my-cities" params={{ lang }}>
            {t('door.city.link')}
          </AppLink>
        }
      />
      <Door
        title={t('door.network.title')}
        text={t('door.network.text')}
        link={
          <AppLink to="/$lang/networks" params={{ lang }}>
            {t('door.network.link')}
          </AppLink>
        }
      />
      <Door
        title={t('door.partner.title')}
        text={t('door.partner.text')}
        link={<a href="/docs">{t('door.partner.link')}</a>}
      />
    </SimpleGrid>
  )
}

function Door({ title, text, link }: { title: string; text: string; link: ReactNode }) {
  return (
    <Stack gap="xs" className={classes.door}>
      <Title order={3}>{title}</Title>
      <Text>{text}</Text>
      <Text fw={600} mt="auto">
        {link}
      </Text>
    </Stack>
  )
}
