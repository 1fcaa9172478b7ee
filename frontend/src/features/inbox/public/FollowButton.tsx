import { Button } from '@mantine/core'
import { IconBell, IconBellOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api/problem'
import { announce } from '@/lib/announcements'
import { problemWords } from '@/lib/problemWords'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { followOfQuery, useFollow, useUnfollow } from '../api'

/** Among other buttons there is no room for more than a sentence. */
const tell = (error: unknown) => announce(problemWords(toApiError(error)))

interface FollowButtonProps {
  /** The kind of record, as the history calls it. */
  kind: string
  /** Its slug, or its id where it has none. */
  record: string
  /** What it is called, for those who hear the button alone. */
  name: string
}

/** Lets the reader be told what happens to a record. Whoever is not signed in is asked to sign in first. */
export function FollowButton({ kind, record, name }: FollowButtonProps) {
  const { t } = useTranslation('follow')
  const { isSignedIn, signIn } = useSignIn()
  const { data: follow, isPending } = useQuery({ ...followOfQuery({ kind, id: record }), enabled: isSignedIn })
  const start = useFollow()
  const stop = useUnfollow()
  const isFollowing = isSignedIn && Boolean(follow)

  function act() {
    if (!isSignedIn) void signIn()
    else if (follow) stop.mutate(follow.id, { onSuccess: () => announce(t('unfollowed', { name })), onError: tell })
    else start.mutate({ kind, id: record }, { onSuccess: () => announce(t('followed', { name })), onError: tell })
  }

  return (
    <Button
      variant="default"
      leftSection={isFollowing ? <IconBellOff aria-hidden size={18} /> : <IconBell aria-hidden size={18} />}
      aria-label={isFollowing ? t('unfollowName', { name }) : t('followName', { name })}
      loading={start.isPending || stop.isPending}
      disabled={isSignedIn && isPending}
      onClick={act}
    >
      {isFollowing ? t('unfollow') : t('follow')}
    </Button>
  )
}
