import { Alert, Anchor, Button, List, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api/problem'
import { problemWords, violationWords } from '@/lib/problemWords'
import { useSignIn } from '@/lib/sign-in/useSignIn'

interface ProblemAlertProps {
  error: unknown
  /** The fields the violations landed on, by name, with what they are called on the page. */
  fields?: { name: string; label: string; message: string }[]
  onRetry?: () => void
  /** It appeared while somebody was typing, who is not to be interrupted. */
  isQuiet?: boolean
}

/** What went wrong, in words, with a way on. It takes the focus when it appears; each field is a link. */
export function ProblemAlert({ error, fields = [], onRetry, isQuiet = false }: ProblemAlertProps) {
  const { t } = useTranslation('ui')
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new failure takes the focus again
  useEffect(() => {
    if (!isQuiet) box.current?.focus()
  }, [error])
  const { signIn } = useSignIn()
  const failure = toApiError(error)
  const isSignedOut = failure.status === 401
  const others = fields.length === 0 ? (failure.problem.violations ?? []) : []
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="outline"
      styles={{ title: { color: 'var(--mantine-color-error)' } }}
      icon={<IconAlertTriangle aria-hidden />}
      title={fields.length > 0 ? t('problem.violations', { count: fields.length }) : t('problem.heading')}
    >
      {fields.length === 0 && <Text>{problemWords(failure)}</Text>}
      <List spacing={4}>
        {others.map((violation) => (
          <List.Item key={`${violation.pointer} ${violation.code}`}>{violationWords(violation)}</List.Item>
        ))}
        {fields.map(({ name, label, message }) => (
          <List.Item key={name}>
            <Anchor href={`#${name}`} onClick={(event) => focusField(event, name)}>
              {/[?.!…]$/.test(label) ? `${label} ${message}` : label + t('colon') + message}
            </Anchor>
          </List.Item>
        ))}
      </List>
      {failure.problem.traceId && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('problem.trace', { traceId: failure.problem.traceId })}
        </Text>
      )}
      {isSignedOut && (
        <Button mt="sm" onClick={() => void signIn()}>
          {t('problem.signIn')}
        </Button>
      )}
      {onRetry && (
        <Button mt="sm" variant="default" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  )
}

function focusField(event: React.MouseEvent, name: string) {
  const field = document.getElementsByName(name)[0] ?? document.getElementById(name)
  if (!field) return
  event.preventDefault()
  field.focus()
}
