import { Badge, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionListItem } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import classes from './SessionEntry.module.css'
import { useSessionWords } from './useSessionWords'

interface SessionEntryProps {
  session: SessionListItem
  /** What can be done with it, or how one stands to it. */
  children?: ReactNode
}

/** A session in a list: when, what, where, with whom. */
export function SessionEntry({ session, children }: SessionEntryProps) {
  const { t } = useTranslation('programme')
  const words = useSessionWords()
  const lang = useLanguage()
  const speakers = words.speakers(session)
  const facts = [words.format(session.format), session.track, words.languages(session), words.places(session)]
  return (
    <li className={classes.entry} data-cancelled={session.state === 'CANCELLED' || undefined}>
      <div className={classes.when}>
        <Text component="span" fw={600} className={classes.clock}>
          {words.clock(session)}
        </Text>
        {session.room && <Text size="sm">{session.room}</Text>}
      </div>
      <Stack gap={4} className={classes.what}>
        <Group gap="xs">
          <Text component="h3" fw={600} fz="1.0625rem" m={0} className={classes.title}>
            <AppLink to="/$lang/sessions/$id" params={{ lang, id: session.id }}>
              <LangText map={session.titles} sourceLanguage={session.sourceLanguage} isName />
            </AppLink>
          </Text>
          {session.state === 'CANCELLED' && (
            <Badge color="red" variant="outline">
              {t('cancelled')}
            </Badge>
          )}
        </Group>
        {speakers.length > 0 && <Text size="sm">{speakers.join(' · ')}</Text>}
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
        {children}
      </Stack>
    </li>
  )
}
