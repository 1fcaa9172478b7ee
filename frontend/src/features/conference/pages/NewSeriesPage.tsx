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
import { useCreateSeries } from '../changes'
import { SeriesFields, useSeriesLabels } from '../form/SeriesFields'
import { fieldNames, languagesOf, type SeriesValues, seriesSchema, toNewSeries, toValues } from '../form/seriesValues'

/** Enters a series of conferences of a network, by whoever runs the network. */
export function NewSeriesPage() {
  const { slug } = useParams({ from: '/$lang/networks/$slug/series/new' })
  const { runs, isPending } = useMe()
  const { lineage } = useNetworks()
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : runs(lineage(slug))}>
        <SeriesForm network={slug} />
      </Allowed>
    </SignedIn>
  )
}

function SeriesForm({ network }: { network: string }) {
  const { t } = useTranslation('conference')
  const lang = useLanguage()
  const navigate = useNavigate()
  const format = useFormat()
  const { fullName } = useNetworks()
  const empty = toValues({ sourceLanguage: lang })
  const form = useForm<SeriesValues>({
    defaultValues: empty,
    resolver: zodResolver(seriesSchema(t, format.language)),
    shouldFocusError: false,
  })
  const tags = languagesOf(empty)
  const labels = useSeriesLabels(tags)
  const { mutateAsync, isPending } = useCreateSeries()
  const sending = useSending({
    form,
    key: `series-of:${network}`,
    names: fieldNames(tags),
    initial: empty,
    send: async (values) => {
      const { data } = await mutateAsync(toNewSeries(values, network))
      announce(t('form.seriesCreated'))
      await navigate({ to: '/$lang/series/$slug', params: { lang, slug: data.slug } })
    },
  })
  return (
    <EditPage
      title={t('form.newSeriesTitle', { name: fullName(network) })}
      form={form}
      labels={labels}
      sending={sending}
      save={t('form.createSeries')}
      isSaving={isPending}
      onSubmit={(values) => void sending.submit(values)}
      back={{ to: '/$lang/my-networks', params: { lang } }}
    >
      <SeriesFields form={form} labels={labels} tags={tags} />
    </EditPage>
  )
}
