import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Follow } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { usePickText } from '@/ui/LangText'
import { PathLink } from '@/ui/PathLink'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useUnfollow } from '../api'
import classes from './Entries.module.css'

/** What somebody follows, with a way out of each. */
export function FollowList({ follows }: { follows: Follow[] }) {
  const { t, i18n } = useTranslation(['inbox', 'follow'])
  const format = useFormat()
  const pick = usePickText()
  const { mutateAsync, variables, isPending, error } = useUnfollow()
  // The last of them takes this list away with it, so what is said waits for the answer and not for the list.
  const leave = (id: string, name: string) =>
    mutateAsync(id).then(
      () => announce(t('follow:unfollowed', { name })),
      () => {},
    )
  // A kind that came later has no word here yet.
  const kindOf = (kind: string) =>
    i18n.exists(`inbox:manage.kind.${kind}`) ? t(`manage.kind.${kind as 'CITY'}`) : kind
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <ul className={classes.list}>
        {follows.map(({ id, record, createdAt }) => {
          const name = (record.names && pick(record.names)) || t('manage.gone')
          return (
            <li key={id} className={classes.entry}>
              <Stack gap={2} className={classes.words}>
                <Text>{record.page ? <PathLink path={record.page}>{name}</PathLink> : name}</Text>
                <Text size="sm" c="dimmed">
                  {kindOf(record.kind)} · {t('manage.since', { date: format.date(createdAt) })}
                </Text>
              </Stack>
              <Button
                variant="default"
                size="sm"
                loading={isPending && variables === id}
                aria-label={t('follow:unfollowName', { name })}
                onClick={() => leave(id, name)}
              >
                {t('follow:unfollow')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
