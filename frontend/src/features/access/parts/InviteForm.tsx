import {
  Alert,
  Button,
  Checkbox,
  Code,
  CopyButton,
  Group,
  NativeSelect,
  Radio,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Mandate } from '@/api/generated'
import { type Language, languages, ownNames } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { FormButtons } from '@/ui/FormButtons'
import { FormNotices } from '@/ui/FormNotices'
import { type Scope, useInvite } from '../api'

type Role = Mandate['role']

const names = ['email', 'role', 'language', 'handOver'] as const
const letterLanguages = languages.map((language) => ({ value: language, label: ownNames[language] }))

interface InviteValues {
  email: string
  role: Role
  language: Language
  handOver: boolean
}

interface InviteFormProps {
  scope: Scope
  /** The roles that whoever invites may give, the usual one first. */
  roles: [Role, ...Role[]]
  /** Whoever invites is the focal point, and may make the next one. */
  mayHandOver: boolean
}

/** Invites someone to act for a city or a network by e-mail; the address can also be handed over by other means. */
export function InviteForm({ scope, roles, mayHandOver }: InviteFormProps) {
  const { t } = useTranslation('access')
  const empty: InviteValues = { email: '', role: roles[0], language: useLanguage(), handOver: false }
  const form = useForm<InviteValues>({ defaultValues: empty, shouldFocusError: false })
  const role = useController({ control: form.control, name: 'role' })
  const { errors } = form.formState
  const { mutateAsync, data, isPending } = useInvite()
  const labels = {
    email: t('invite.email'),
    role: t('invite.role'),
    language: t('invite.language'),
    handOver: t('invite.handOver'),
  }

  const sending = useSending({
    form,
    key: `invite:${scope.city ?? scope.network}`,
    names,
    initial: empty,
    send: ({ email, role: chosen, language, handOver }) =>
      mutateAsync({
        email: email.trim(),
        role: chosen,
        language,
        ...scope,
        ...(chosen === 'FOCAL_POINT' && handOver ? { handOver } : {}),
      }),
  })

  async function send(values: InviteValues) {
    if (await sending.submit(values)) form.reset(empty)
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(send)}>
      <Stack gap="md" maw={560}>
        <FormNotices form={form} labels={labels} sending={sending} />
        {data && <Invited {...data} />}
        <TextInput
          type="email"
          label={labels.email}
          autoComplete="off"
          error={errors.email?.message}
          {...form.register('email', {
            pattern: { value: /^\s*\S+@\S+\s*$/, message: t('invite.emailWrong') },
            required: t('invite.emailWrong'),
          })}
        />
        <Radio.Group {...role.field} label={labels.role} error={errors.role?.message}>
          <Stack gap="xs" mt="xs">
            {roles.map((value) => (
              <Radio key={value} size="md" value={value} label={t(`role.${value}`)} description={t(`ask.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <NativeSelect
          label={labels.language}
          data={letterLanguages}
          error={errors.language?.message}
          {...form.register('language')}
        />
        {mayHandOver && role.field.value === 'FOCAL_POINT' && (
          <Checkbox
            size="md"
            label={labels.handOver}
            description={t('invite.handOverHint')}
            {...form.register('handOver')}
          />
        )}
        <FormButtons label={t('invite.send')} isSending={isPending} isKept />
      </Stack>
    </form>
  )
}

function Invited({ email, url }: { email: string; url: string }) {
  const { t } = useTranslation('access')
  return (
    <Alert role="status" variant="outline" color="ink" title={t('invite.sent', { email })}>
      <Text>{t('invite.link')}</Text>
      <Group mt="xs">
        <Code style={{ overflowWrap: 'anywhere' }}>{url}</Code>
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('invite.copied') : t('invite.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  )
}
