import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { CityPicker } from '@/features/city/public/CityPicker'
import { announce } from '@/lib/announcements'
import { isWhenRead, type WhenAnswer } from '@/lib/dates/whenAnswer'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { usePickText } from '@/ui/LangText'
import { SignedIn } from '@/ui/SignedIn'
import { WhenField } from '@/ui/WhenField'
import { conferenceActionsQuery, conferenceQuery } from '../api'
import { useCopyConference } from '../changes'

/** Begins the next edition from this one, its number counted on. */
export function NextEditionPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/next' })
  return (
    <SignedIn>
      <Offered actions={conferenceActionsQuery(slug)} operation="copyConference">
        <NextEdition slug={slug} />
      </Offered>
    </SignedIn>
  )
}

interface NextValues {
  when: WhenAnswer
  host: string
}

const empty: NextValues = { when: {}, host: '' }

function NextEdition({ slug }: { slug: string }) {
  const { t } = useTranslation('conference')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { conference } = useSuspenseQuery(conferenceQuery(slug)).data
  const name = usePickText()(conference.titles, conference.sourceLanguage)
  const date = z.object({ edtf: z.optional(z.string()), asWritten: z.optional(z.string()) })
  const form = useForm<NextValues>({
    defaultValues: empty,
    resolver: zodResolver(
      z.object({
        when: date.check(z.refine((answer) => !answer.asWritten || isWhenRead(answer), t('form.whenUnread'))),
        host: z.string(),
      }),
    ),
    shouldFocusError: false,
  })
  const when = useController({ control: form.control, name: 'when' })
  const host = useController({ control: form.control, name: 'host' })
  const { mutateAsync, isPending } = useCopyConference(slug)
  const sending = useSending({
    form,
    key: `conference-after:${slug}`,
    names: ['when', 'host'],
    initial: empty,
    send: async ({ when, host }) => {
      const copy = await mutateAsync({
        ...(when.edtf ? { when } : {}),
        ...(host ? { host } : {}),
      })
      announce(t('nextPage.done'))
      await navigate({ to: '/$lang/conferences/$slug', params: { lang, slug: copy.slug } })
    },
  })
  const { edtf, asWritten } = when.field.value
  return (
    <EditPage
      title={t('nextPage.title', { name })}
      lead={t('nextPage.lead')}
      form={form}
      labels={{ when: t('when'), host: t('form.host') }}
      sending={sending}
      save={t('nextPage.do')}
      isSaving={isPending}
      onSubmit={(values) => void sending.submit(values)}
      back={{ to: '/$lang/conferences/$slug', params: { lang, slug } }}
    >
      <WhenField
        name="when"
        label={t('when')}
        description={t('nextPage.whenHint')}
        value={edtf || asWritten ? when.field.value : undefined}
        onChange={(answer) => when.field.onChange(answer ?? {})}
        error={when.fieldState.error?.message}
      />
      <CityPicker
        name="host"
        label={t('form.host')}
        description={t('form.hostHint')}
        value={host.field.value}
        onChange={host.field.onChange}
        error={host.fieldState.error?.message}
      />
    </EditPage>
  )
}
