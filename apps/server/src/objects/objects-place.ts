/** Where objects are kept: files in the data folder, or a bucket that speaks S3. */
export type ObjectsPlace = { readonly kind: "folder" } | BucketPlace;

export interface BucketPlace {
  readonly kind: "s3";
  readonly bucket: string;
  /** Before every key, with a slash at its end; empty for none. */
  readonly prefix: string;
  readonly region: string;
  /** Of a store that is not Amazon's. */
  readonly endpoint: string | null;
  /** The bucket in the path instead of the host's name. */
  readonly pathStyle: boolean;
  /** `null` asks the places that Amazon's own programs ask: files, roles of containers and machines. */
  readonly credentials: BucketCredentials | null;
}

export interface BucketCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}
