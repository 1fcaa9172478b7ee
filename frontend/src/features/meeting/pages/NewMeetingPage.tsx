import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Allowed } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { saveJoinLink, useCreateMeeting } from '../changes'
import { MeetingFields } from '../form/MeetingFields'
import {
  fieldNames,
  joinOf,
  languagesOf,
  type MeetingValues,
  meetingSchema,
  toNewMeeting,
  toValues,
} from '../form/meetingValues'
import { useMeetingLabels } from '../form/useMeetingLabels'

/** Announces a meeting of a network, or enters one of the past, by whoever runs the network. */
export function NewMeetingPage() {
  const { slug } = useParams({ from: '/$lang/networks/$slug/meetings/new' })
  const { runs, isPending } = useMe()
  const { lineage } = useNetworks()
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : runs(lineage(slug))}>
        <MeetingCreate network={slug} />
      </Allowed>
    </SignedIn>
  )
}

function MeetingCreate({ network }: { network: string }) {
  const { t } = useTranslation('meeting')
  const lang = useLanguage()
  const navigate = useNavigate()
  const format = useFormat()
  const { fullName } = useNetworks()
  const empty = toValues({ sourceLanguage: lang })
  const form = useForm<MeetingValues>({
    defaultValues: empty,
    resolver: zodResolver(meetingSchema(t, format.language)),
    shouldFocusError: false,
  })
  const tags = languagesOf({ sourceLanguage: form.watch('sourceLanguage') })
  const labels = useMeetingLabels(tags)
  const { mutateAsync, isPending } = useCreateMeeting()
  const sending = useSending({
    form,
    key: `meeting-of:${network}`,
    names: [...fieldNames(tags), 'sourceLanguage', 'state'],
    initial: empty,
    send: async (values) => {
      const { slug, etag } = await mutateAsync(toNewMeeting(values, network))
      const isWhole = await linked(slug, values, etag)
      announce(t(isWhole ? 'form.created' : 'form.createdWithoutLink'))
      await navigate({
        to: isWhole ? '/$lang/meetings/$slug' : '/$lang/meetings/$slug/edit',
        params: { lang, slug },
      })
    },
  })

  return (
    <EditPage
      title={t('form.newTitle', { name: fullName(network) })}
      lead={t('form.newLead')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('form.create')}
      isSaving={isPending}
      onSubmit={(values) => void sending.submit(values)}
      back={{ to: '/$lang/my-networks', params: { lang } }}
    >
      <MeetingFields form={form} labels={labels} tags={tags} network={network} />
    </EditPage>
  )
}

/** The meeting is there by now: where its link is refused, that is said and not tried as a second meeting. */
async function linked(slug: string, values: MeetingValues, etag: string | undefined) {
  const join = joinOf(values)
  if (!join) return true
  try {
    await saveJoinLink(slug, join, etag)
    return true
  } catch {
    return false
  }
}
