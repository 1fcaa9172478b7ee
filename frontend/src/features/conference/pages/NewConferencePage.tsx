import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
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
import { useCreateConference } from '../changes'
import { ConferenceFields } from '../form/ConferenceFields'
import {
  type ConferenceValues,
  conferenceSchema,
  fieldNames,
  languagesOf,
  toNewConference,
  toValues,
} from '../form/conferenceValues'
import { useConferenceLabels } from '../form/useConferenceLabels'
import { seriesOfQuery } from '../lists'

/** Announces a conference of a network, or enters one of the past, by whoever runs the network. */
export function NewConferencePage() {
  const { slug } = useParams({ from: '/$lang/networks/$slug/conferences/new' })
  const { runs, isPending } = useMe()
  const { lineage } = useNetworks()
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : runs(lineage(slug))}>
        <ConferenceForm network={slug} />
      </Allowed>
    </SignedIn>
  )
}

function ConferenceForm({ network }: { network: string }) {
  const { t } = useTranslation('conference')
  const lang = useLanguage()
  const navigate = useNavigate()
  const format = useFormat()
  const { fullName } = useNetworks()
  const { series = '' } = useSearch({ from: '/$lang/networks/$slug/conferences/new' })
  const { data: all } = useSuspenseQuery(seriesOfQuery(network))
  const empty = { ...toValues({ sourceLanguage: lang }), series: all.some(({ slug }) => slug === series) ? series : '' }
  const form = useForm<ConferenceValues>({
    defaultValues: empty,
    resolver: zodResolver(conferenceSchema(t, format.language)),
    shouldFocusError: false,
  })
  const tags = languagesOf({ sourceLanguage: form.watch('sourceLanguage') })
  const labels = useConferenceLabels(tags)
  const { mutateAsync, isPending } = useCreateConference()
  const sending = useSending({
    form,
    key: `conference-of:${network}`,
    names: [...fieldNames(tags), 'sourceLanguage', 'state'],
    initial: empty,
    send: async (values) => {
      const { data } = await mutateAsync(toNewConference(values, network))
      announce(t('form.created'))
      await navigate({ to: '/$lang/conferences/$slug', params: { lang, slug: data.slug } })
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
      <ConferenceFields form={form} labels={labels} tags={tags} network={network} isNew />
    </EditPage>
  )
}
