import decodeQR from 'qr/decode.js'

/** As wide as a picture needs to be for a code of this size to be read, in pixels; more costs time and a battery. */
const width = 640

/** What the QR code in a picture says; nothing where there is none. */
export function readCode(picture: { width: number; height: number; data: Uint8ClampedArray }): string | undefined {
  try {
    return decodeQR(picture)
  } catch {
    return undefined
  }
}

/** The picture that the camera shows now; nothing before its first. */
export function pictureOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined {
  if (video.readyState < video.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined
  canvas.width = Math.min(width, video.videoWidth)
  canvas.height = Math.round((video.videoHeight * canvas.width) / video.videoWidth)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.drawImage(video, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
